import { useQueries } from '@tanstack/react-query';
import { monthWords, totalsWords } from '@traject/i18n/admin';
import { addCalendarMonths, type CalendarMonth } from '@traject/rules/calendar';
import { DataTable, Section, Stack, useLanguage, useWords } from '@traject/ui';
import { desk } from '../desk.ts';
import { useHrefs } from '../frame/hrefs.ts';
import { Waiting } from '../frame/waiting.tsx';
import { sumColumns } from './sum-columns.tsx';

/** How many months are shown beside each other. */
const COUNT = 6;

/** The last months as a table, with the parts of article 132 and 133 drawn beside each sum. */
export function LastMonths({ until }: { until: CalendarMonth }) {
  const words = useWords(totalsWords);
  const { article } = useWords(monthWords);
  const { language } = useLanguage();
  const hrefs = useHrefs();
  const answers = useQueries({
    queries: Array.from({ length: COUNT }, (_, back) =>
      desk.month.totals.queryOptions({ month: addCalendarMonths(until, -back) }),
    ),
  });
  const rows = answers.flatMap(({ data }) => data ?? []);
  const columns = sumColumns({
    words,
    article,
    language,
    href: hrefs.totals,
    most: Math.max(1, ...rows.map(({ totals }) => totals.subsidyCents)),
  });
  return (
    <Section title={words.history} description={words.historyNote}>
      {answers.some(({ isPending }) => isPending) ? (
        <Waiting paused={answers.some(({ fetchStatus }) => fetchStatus === 'paused')} />
      ) : (
        <Stack gap="xs">
          <DataTable
            caption={words.history}
            captionHidden
            columns={columns}
            rows={rows}
            rowKey={({ month }) => month}
          />
          <p className="sum-legend" aria-hidden>
            <span className="sum-legend-general">{article('132')}</span>
            <span className="sum-legend-student">{article('133')}</span>
          </p>
        </Stack>
      )}
    </Section>
  );
}
