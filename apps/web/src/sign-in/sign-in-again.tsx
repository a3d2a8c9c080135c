import { signInWords } from '@traject/i18n/web';
import { useWords } from '@traject/ui';
import { useLayoutEffect, useRef } from 'react';
import { desk, queryClient } from '../desk.ts';
import { focusOn } from '../frame/arrival.ts';
import type { Me } from '../session/me.ts';
import { SignInPanel } from './sign-in-panel.tsx';
import './sign-in.css';

/** The session has ended mid-work: sign in over the page, which stays as it was underneath. */
export function SignInAgain({ me }: { me: Me }) {
  const words = useWords(signInWords);
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    element?.querySelector('input')?.focus();
    // Closing gives the focus back to where the work was.
    return () => {
      element?.close();
      if (document.activeElement === document.body)
        focusOn(document.querySelector<HTMLElement>('[data-arrival], main h1'));
    };
  }, []);

  const afterSignIn = async () => {
    const now = await queryClient.query({ ...desk.session.me.queryOptions(), staleTime: 0 });
    // Somebody else at the same screen starts with an empty one.
    if (now.staff.id !== me.staff.id) {
      queryClient.clear();
      globalThis.location.assign('/');
    }
  };

  return (
    <dialog
      ref={dialog}
      className="sign-in-again"
      aria-label={words.againTitle}
      onCancel={(event) => event.preventDefault()}
    >
      <SignInPanel
        title={words.againTitle}
        intro={words.againIntro(me.staff.name)}
        onSignedIn={afterSignIn}
      />
    </dialog>
  );
}
