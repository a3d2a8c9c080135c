import type { FileView } from '@traject/api/browser';
import { reportWords } from '@traject/i18n/web';
import { daysBetween } from '@traject/rules/calendar';
import { DataTable, Disclosure, Muted, Section, Stack, useWords } from '@traject/ui';
import { useFormat } from '../../format.ts';
import { type PeriodRow, periodRows, spanOf } from './period-rows.ts';
import { usePeriodWords } from './period-words.ts';
import './right.css';

/** Every period of right, here and in other centres, on one line of time; the same as a table. */
export function RightPeriods({ view }: { view: FileView }) {
  const words = useWords(reportWords);
  const format = useFormat();
  const rows = periodRows(view.facts);
  return (
    <Section title={words.periods} description={words.periodsText}>
      {rows.length === 0 ? (
        <Muted>{words.periodsEmpty}</Muted>
      ) : (
        <Stack gap="sm">
          <Drawing rows={rows} />
          <Disclosure label={words.asTable} openLabel={words.hideTable}>
            <DataTable
              caption={words.periods}
              captionHidden
              rows={rows.flatMap(({ kind, periods }) =>
                periods.map(({ from, until }) => ({ kind, from, until })),
              )}
              rowKey={({ kind, from, until }) => `${kind} ${from} ${until}`}
              columns={[
                {
                  key: 'row',
                  header: words.row,
                  rowHeader: true,
                  cell: ({ kind }) => words.rows[kind],
                },
                { key: 'from', header: words.from, cell: ({ from }) => format.day(from) },
                {
                  key: 'until',
                  header: words.until,
                  cell: ({ until }) => (until === null ? words.runsOn : format.day(until)),
                },
              ]}
            />
          </Disclosure>
        </Stack>
      )}
    </Section>
  );
}

/** One row a kind, its periods as bars; the words of each bar are read out instead of drawn. */
function Drawing({ rows }: { rows: readonly PeriodRow[] }) {
  const words = useWords(reportWords);
  const format = useFormat();
  const period = usePeriodWords();
  const span = spanOf(rows, format.today);
  const length = daysBetween(span.from, span.until);
  const at = (day: PeriodRow['periods'][number]['from']) =>
    `${Math.min(100, Math.max(0, (daysBetween(span.from, day) / length) * 100))}%`;
  return (
    <div className="right-periods">
      {rows.map(({ kind, periods }) => (
        <div key={kind} className="right-periods-row">
          <span className="right-periods-name">{words.rows[kind]}</span>
          <ul className="right-periods-line" aria-label={words.rows[kind]}>
            {periods.map(({ from, until }) => (
              <li
                key={`${from} ${until}`}
                className="right-periods-bar"
                data-kind={kind}
                data-open={until === null || undefined}
                style={{
                  insetInlineStart: at(from),
                  insetInlineEnd: `calc(100% - ${at(until ?? span.until)})`,
                }}
                title={period(from, until)}
              >
                <span className="tj-hidden">{period(from, until)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <div className="right-periods-row" aria-hidden>
        <span className="right-periods-name" />
        <div className="right-periods-years">
          {span.years.map((year) => (
            <span key={year} style={{ insetInlineStart: at(year) }}>
              {year.slice(0, 4)}
            </span>
          ))}
          <span className="right-periods-today" style={{ insetInlineStart: at(format.today) }}>
            {words.today}
          </span>
        </div>
      </div>
    </div>
  );
}
