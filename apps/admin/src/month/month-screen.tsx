import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { formatDay, formatMonth } from '@traject/i18n';
import { monthWords } from '@traject/i18n/admin';
import { type CalendarMonth, monthOf } from '@traject/rules/calendar';
import {
  EmptyState,
  MonthIcon,
  Muted,
  PageTitle,
  Row,
  Stack,
  useLanguage,
  useWords,
} from '@traject/ui';
import { useCallback } from 'react';
import { desk } from '../desk.ts';
import { capital } from '../frame/capital.ts';
import { FailedScreen } from '../frame/failed-screen.tsx';
import { useHrefs } from '../frame/hrefs.ts';
import { useScreen } from '../frame/use-screen.ts';
import { Waiting } from '../frame/waiting.tsx';
import { useMember } from '../session/member.ts';
import { AboutAmounts, CodesMissing } from './codes-missing.tsx';
import { MonthFigures } from './month-figures.tsx';
import { MonthFilters } from './month-filters.tsx';
import { MonthPicker } from './month-picker.tsx';
import { MonthTable } from './month-table.tsx';
import type { MonthView } from './row.ts';
import type { MonthSearch } from './search.ts';
import { useTakingOut } from './taking-out.tsx';

/** Props of {@link MonthScreen}. */
interface MonthScreenProps {
  month: CalendarMonth;
  search: MonthSearch;
}

/** The finance month: who gives a subsidy and who does not, why, and the sums. */
export function MonthScreen({ month, search }: MonthScreenProps) {
  const words = useWords(monthWords);
  const { centre, today } = useMember();
  const { language } = useLanguage();
  const hrefs = useHrefs();
  const title = capital(formatMonth(month, language));
  const view = useQuery(desk.month.open.queryOptions({ month }));
  const taking = useTakingOut('month', month, view.data?.rows.length);
  const toMonth = useCallback(
    (other: CalendarMonth) => hrefs.month(other, search),
    [hrefs, search],
  );
  useScreen(title);

  return (
    <>
      <PageTitle
        title={title}
        above={<Muted>{centre.name}</Muted>}
        subtitle={words.subtitle(formatDay(view.data?.on ?? today, language, 'long'))}
        action={
          <Row>
            <MonthPicker month={month} href={toMonth} />
            {taking.buttons}
          </Row>
        }
      />
      <output className="tj-hidden">
        {view.data === undefined ? null : <Spoken view={view.data} />}
      </output>
      {taking.message}
      {view.data === undefined ? null : <Body view={view.data} search={search} />}
      {view.isError && view.data === undefined ? (
        <FailedScreen error={view.error} onRetry={() => void view.refetch()} />
      ) : null}
      {view.isPending ? <Waiting paused={view.fetchStatus === 'paused'} /> : null}
    </>
  );
}

/** What a screen reader hears when another month has come. */
function Spoken({ view: { month, totals } }: { view: MonthView }) {
  const words = useWords(monthWords);
  const { language } = useLanguage();
  return words.spoken(formatMonth(month, language), totals.people, totals.blocked);
}

/** Everything below the headline, once the month is there. */
function Body({ view, search }: { view: MonthView; search: MonthSearch }) {
  const words = useWords(monthWords);
  const router = useRouter();
  const hrefs = useHrefs();
  const { month, on, rows, totals } = view;
  const href = (next: MonthSearch): string => hrefs.month(month, next);
  const change = (next: MonthSearch): void => router.history.replace(href(next));
  return (
    <>
      <Stack gap="xs">
        {month < monthOf(on) ? null : <Muted>{words.ahead}</Muted>}
        <MonthFigures
          totals={totals}
          rows={{
            shown: search.show ?? 'all',
            href: (show) => href({ ...search, show: show === 'all' ? undefined : show }),
          }}
        />
      </Stack>
      <CodesMissing rows={rows} />
      {rows.length === 0 ? (
        <EmptyState icon={MonthIcon} headline={words.nothingTitle} sentence={words.nothing} />
      ) : (
        <>
          <MonthFilters rows={rows} search={search} href={href} onChange={change} />
          <MonthTable view={view} search={search} onChange={change} />
          <AboutAmounts />
        </>
      )}
    </>
  );
}
