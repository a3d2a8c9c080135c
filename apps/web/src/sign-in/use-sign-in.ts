import { type Problem, signIn } from '@traject/api/browser';
import { useState } from 'react';
import { queryClient } from '../desk.ts';
import { sessionResumed } from '../session/ended.ts';

/** Signing in: what is under way, what stands in the way, and what to do once it worked. */
export function useSignIn(onSignedIn: () => Promise<void> | void) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const send = async (email: string, password: string): Promise<void> => {
    setBusy(true);
    const found = await signIn(email, password);
    if (found === null) {
      await onSignedIn();
      sessionResumed();
      // Everything on the page is asked again, under the rights of who signed in.
      void queryClient.invalidateQueries();
    }
    setProblem(found);
    setBusy(false);
  };

  return { busy, problem, send };
}
