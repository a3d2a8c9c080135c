import { createFileRoute } from '@tanstack/react-router';
import { calendarMonth } from '@traject/rules/calendar';
import { NotFoundScreen } from '../frame/not-found-screen.tsx';
import { mayDo, useMember } from '../session/member.ts';
import { SuspensionsScreen } from '../suspension/suspensions-screen.tsx';

export const Route = createFileRoute('/schorsingen/$month')({ component: SuspensionsRoute });

function SuspensionsRoute() {
  const member = useMember();
  const month = calendarMonth.safeParse(Route.useParams().month);
  return month.success && mayDo(member, 'suspension.read') ? (
    <SuspensionsScreen month={month.data} />
  ) : (
    <NotFoundScreen />
  );
}
