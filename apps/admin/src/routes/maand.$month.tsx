import { createFileRoute } from '@tanstack/react-router';
import { calendarMonth } from '@traject/rules/calendar';
import { NotFoundScreen } from '../frame/not-found-screen.tsx';
import { MonthScreen } from '../month/month-screen.tsx';
import { monthSearch } from '../month/search.ts';
import { mayDo, useMember } from '../session/member.ts';

export const Route = createFileRoute('/maand/$month')({
  validateSearch: monthSearch,
  component: MonthRoute,
});

function MonthRoute() {
  const member = useMember();
  const month = calendarMonth.safeParse(Route.useParams().month);
  const search = Route.useSearch();
  return month.success && mayDo(member, 'month.read') ? (
    <MonthScreen month={month.data} search={search} />
  ) : (
    <NotFoundScreen />
  );
}
