import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { problemIn } from '@traject/api/browser';
import { shellWords } from '@traject/i18n/admin';
import { Loading, useWords } from '@traject/ui';
import { desk } from '../desk.ts';
import { useSessionEnded } from '../session/ended.ts';
import { MemberContext, mayDo } from '../session/member.ts';
import { NoPlaceScreen } from '../session/no-place-screen.tsx';
import { SignInScreen } from '../session/sign-in-screen.tsx';
import { FailedScreen } from './failed-screen.tsx';
import { Frame } from './frame.tsx';

/** Signed in: the frame with the screen of the address. Not signed in: signing in, in the same place. */
export function Application() {
  const words = useWords(shellWords);
  const ended = useSessionEnded();
  const me = useQuery({ ...desk.session.me.queryOptions(), enabled: !ended });
  const signedOut = ended || (me.isError && problemIn(me.error).code === 'not-signed-in');
  if (signedOut) return <SignInScreen again={me.data !== undefined} />;
  if (me.data !== undefined)
    return (
      <MemberContext value={me.data}>
        <Frame>{mayDo(me.data, 'totals.read') ? <Outlet /> : <NoPlaceScreen />}</Frame>
      </MemberContext>
    );
  if (me.isError) return <FailedScreen alone error={me.error} onRetry={() => void me.refetch()} />;
  return (
    <div className="starting">
      <Loading label={words.loading} lines={4} />
    </div>
  );
}
