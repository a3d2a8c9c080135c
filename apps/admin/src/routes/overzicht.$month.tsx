import { createFileRoute } from '@tanstack/react-router';
import { calendarMonth } from '@traject/rules/calendar';
import { NotFoundScreen } from '../frame/not-found-screen.tsx';
import { TotalsScreen } from '../totals/totals-screen.tsx';

export const Route = createFileRoute('/overzicht/$month')({ component: TotalsRoute });

function TotalsRoute() {
  const month = calendarMonth.safeParse(Route.useParams().month);
  return month.success ? <TotalsScreen month={month.data} /> : <NotFoundScreen />;
}
