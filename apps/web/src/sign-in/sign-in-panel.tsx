import { useQuery } from '@tanstack/react-query';
import { problemSentence, problemWords } from '@traject/i18n';
import { shellWords, signInWords } from '@traject/i18n/web';
import { SignInForm, useWords } from '@traject/ui';
import { type ReactNode } from 'react';
import { desk } from '../desk.ts';
import { useSignIn } from './use-sign-in.ts';

interface SignInPanelProps {
  title: string;
  intro: ReactNode;
  onSignedIn?: () => Promise<void> | void;
}

/** The fields to sign in with, and in a demonstration the accounts that can be tried. */
export function SignInPanel({ title, intro, onSignedIn = () => undefined }: SignInPanelProps) {
  const words = useWords(signInWords);
  const { roles } = useWords(shellWords);
  const problems = useWords(problemWords);
  const welcome = useQuery(desk.session.welcome.queryOptions());
  const { busy, problem, send } = useSignIn(onSignedIn);
  const accounts = welcome.data?.demoAccounts ?? [];
  return (
    <SignInForm
      labels={{
        title,
        intro,
        email: words.email,
        password: words.password,
        submit: words.submit,
        demo: words.demo,
      }}
      busy={busy}
      error={problem === null ? undefined : problemSentence(problems, problem.code)}
      onSubmit={(email, password) => void send(email, password)}
      demoAccounts={accounts.map(({ name, role, email }) => ({
        label: words.account(name, roles[role]),
        email,
      }))}
      onPick={({ email }) => {
        const account = accounts.find((candidate) => candidate.email === email);
        if (account !== undefined) void send(account.email, account.password);
      }}
    />
  );
}
