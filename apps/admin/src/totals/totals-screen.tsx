import { useQuery } from '@tanstack/react-query';
import { formatDay, formatMonth } from '@traject/i18n';
import { totalsWords } from '@traject/i18n/admin';
import type { CalendarMonth } from '@traject/rules/calendar';
import { Muted, PageTitle, Section, Stack, useLanguage, useWords } from '@traject/ui';
import { desk } from '../desk.ts';
import { FailedScreen } from '../frame/failed-screen.tsx';
import { useHrefs } from '../frame/hrefs.ts';
import { useScreen } from '../frame/use-screen.ts';
import { Waiting } from '../frame/waiting.tsx';
import { MonthFigures } from '../month/month-figures.tsx';
import { MonthPicker } from '../month/month-picker.tsx';
import { useMember } from '../session/member.ts';
import { LastMonths } from './last-months.tsx';

/** The sums of a month and of the months before it, without names. */
export function TotalsScreen({ month }: { month: CalendarMonth }) {
  const words = useWords(totalsWords);
  const { centre, today } = useMember();
  const { language } = useLanguage();
  const hrefs = useHrefs();
  const title = words.title(formatMonth(month, language));
  const sums = useQuery(desk.month.totals.queryOptions({ month }));
  useScreen(title);
  return (
    <>
      <PageTitle
        title={title}
        above={<Muted>{centre.name}</Muted>}
        subtitle={words.subtitle(formatDay(sums.data?.on ?? today, language, 'long'))}
        action={<MonthPicker month={month} href={hrefs.totals} />}
      />
      {sums.isPending ? <Waiting paused={sums.fetchStatus === 'paused'} /> : null}
      {sums.isError && sums.data === undefined ? (
        <FailedScreen error={sums.error} onRetry={() => void sums.refetch()} />
      ) : null}
      {sums.data === undefined ? null : (
        <>
          <MonthFigures totals={sums.data.totals} />
          <LastMonths until={month} />
          <Section title={words.meaning}>
            <Stack gap="xs">
              <p className="reading">{words.blockedMeaning}</p>
              <p className="reading">{words.baseMeaning}</p>
            </Stack>
          </Section>
        </>
      )}
    </>
  );
}
