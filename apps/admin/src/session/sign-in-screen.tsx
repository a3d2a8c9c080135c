import { useQuery } from '@tanstack/react-query';
import { may } from '@traject/api/access';
import { type Problem, signIn } from '@traject/api/browser';
import { problemSentence, problemWords } from '@traject/i18n';
import { roleWords, sessionWords, shellWords } from '@traject/i18n/admin';
import { type DemoAccount, LanguageChoice, SignInForm, useWords } from '@traject/ui';
import { useEffect, useState } from 'react';
import { desk, queryClient } from '../desk.ts';
import { sessionEnded } from './ended.ts';

/** Signing in, in the place of whatever screen was open; `again` when a session ended during work. */
export function SignInScreen({ again }: { again: boolean }) {
  const { language } = useWords(shellWords);
  const words = useWords(sessionWords);
  const roles = useWords(roleWords);
  const problems = useWords(problemWords);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const welcome = useQuery(desk.session.welcome.queryOptions());
  const accounts = (welcome.data?.demoAccounts ?? []).filter(({ role }) =>
    may(role, 'totals.read'),
  );

  useEffect(() => {
    document.title = words.title;
  }, [words.title]);

  const enter = async (email: string, password: string): Promise<void> => {
    setBusy(true);
    const refused = await signIn(email, password);
    setBusy(false);
    setProblem(refused);
    if (refused !== null) return;
    // Another person may have signed in: nothing of the last one stays.
    queryClient.clear();
    sessionEnded.set(false);
  };
  const pick = ({ email }: DemoAccount): void => {
    const account = accounts.find((candidate) => candidate.email === email);
    if (account !== undefined) void enter(account.email, account.password);
  };

  return (
    <div className="sign-in">
      <div className="sign-in-language">
        <LanguageChoice label={language} />
      </div>
      <SignInForm
        labels={{ ...words, intro: again ? words.again : words.intro }}
        busy={busy}
        error={problem === null ? undefined : problemSentence(problems, problem.code)}
        onSubmit={(email, password) => void enter(email, password)}
        demoAccounts={accounts.map(({ name, role, email }) => ({
          email,
          label: `${name}, ${roles[role]}`,
        }))}
        onPick={pick}
      />
    </div>
  );
}
