import { useRouter } from '@tanstack/react-router';
import type { CalendarMonth } from '@traject/rules/calendar';
import { useMemo } from 'react';
import type { MonthSearch } from '../month/search.ts';

/** The addresses of the screens, for links. */
export function useHrefs() {
  const router = useRouter();
  return useMemo(
    () => ({
      month: (month: CalendarMonth, search: MonthSearch = {}): string =>
        router.buildLocation({ to: '/maand/$month', params: { month }, search }).publicHref,
      totals: (month: CalendarMonth): string =>
        router.buildLocation({ to: '/overzicht/$month', params: { month } }).publicHref,
      suspensions: (month: CalendarMonth): string =>
        router.buildLocation({ to: '/schorsingen/$month', params: { month } }).publicHref,
    }),
    [router],
  );
}
