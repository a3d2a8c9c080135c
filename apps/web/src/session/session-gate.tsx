import { useQuery } from '@tanstack/react-query';
import { problemIn } from '@traject/api/browser';
import { problemSentence, problemWords } from '@traject/i18n';
import { shellWords } from '@traject/i18n/web';
import { Button, ErrorScreen, Loading, useLanguage, useWords } from '@traject/ui';
import { type ReactNode, useEffect } from 'react';
import { desk } from '../desk.ts';
import { OtherRoleScreen } from '../sign-in/other-role-screen.tsx';
import { SignInAgain } from '../sign-in/sign-in-again.tsx';
import { SignInScreen } from '../sign-in/sign-in-screen.tsx';
import { useSessionEnded } from './ended.ts';
import { type Me, MeContext } from './me.ts';

const FIVE_MINUTES = 300_000;

/** The language of the staff member, unless this device has chosen one before. */
function useOwnLanguage(me: Me | undefined): void {
  const { setLanguage } = useLanguage();
  const own = me?.staff.language;
  useEffect(() => {
    if (own !== undefined && localStorage.getItem('language') === null) setLanguage(own);
  }, [own, setLanguage]);
}

/** Lets through who is signed in; asks everybody else to sign in, and again when a session ends mid-work. */
export function SessionGate({ children }: { children: ReactNode }) {
  const me = useQuery(desk.session.me.queryOptions(undefined, { staleTime: FIVE_MINUTES }));
  const ended = useSessionEnded();
  const words = useWords(shellWords);
  const problems = useWords(problemWords);
  useOwnLanguage(me.data);

  if (me.data === undefined) {
    if (me.isPending) return <Loading label={words.loading} lines={4} />;
    const { code } = problemIn(me.error);
    if (code === 'not-signed-in') return <SignInScreen />;
    return (
      <ErrorScreen
        alone
        title={words.notReached}
        text={problemSentence(problems, code)}
        action={<Button onClick={() => void me.refetch()}>{words.again}</Button>}
      />
    );
  }
  return (
    <MeContext value={me.data}>
      {me.data.may.includes('file.list') ? children : <OtherRoleScreen />}
      {ended ? <SignInAgain me={me.data} /> : null}
    </MeContext>
  );
}
