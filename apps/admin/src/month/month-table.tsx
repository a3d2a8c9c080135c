import { useMediaQuery } from '@mantine/hooks';
import { COLON, formatCents, formatMonth } from '@traject/i18n';
import { causeWords, monthWords } from '@traject/i18n/admin';
import { Button, DataTable, EmptyState, type Sorting, useLanguage, useWords } from '@traject/ui';
import { useMemo } from 'react';
import { monthColumns } from './columns.tsx';
import { usePrinting } from './printing.ts';
import { filtered, type MonthRow, type MonthView, nameOf, stateOf, sumsOf } from './row.ts';
import { RowDetails } from './row-details.tsx';
import { type MonthSearch, SORTS } from './search.ts';

/** From this many rows on, only those in view are drawn. */
const MANY = 200;

/** Props of {@link MonthTable}. */
interface MonthTableProps {
  view: MonthView;
  search: MonthSearch;
  onChange: (search: MonthSearch) => void;
}

/** What opens under a row. */
const whyOf = (row: MonthRow) => <RowDetails row={row} />;

/** Every person of the month: blocked rows first, sums in sight, "why?" under each row. */
export function MonthTable({ view, search, onChange }: MonthTableProps) {
  const words = useWords(monthWords);
  const causes = useWords(causeWords);
  const { language } = useLanguage();
  const printing = usePrinting();
  // Where the columns do not fit, the table scrolls in a frame with its head and sums in sight.
  const narrow = useMediaQuery('(max-width: 79.99em)', undefined, {
    getInitialValueInEffect: false,
  });
  const rows = useMemo(() => filtered(view.rows, search), [view.rows, search]);
  const columns = useMemo(() => monthColumns(words, causes, language), [words, causes, language]);
  const sums = useMemo(() => sumsOf(rows), [rows]);
  const sorting: Sorting | undefined =
    search.sort === undefined
      ? undefined
      : { key: search.sort, direction: search.down === true ? 'descending' : 'ascending' };
  const sort = (next: Sorting | undefined): void =>
    onChange({
      ...search,
      sort: SORTS.find((key) => key === next?.key),
      down: next?.direction === 'descending' ? true : undefined,
    });

  return (
    <div className="month-table">
      <DataTable
        caption={words.caption(formatMonth(view.month, language))}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ dossierId }) => dossierId}
        framed={(rows.length > MANY || narrow) && !printing}
        sorting={sorting}
        onSort={sort}
        rowTone={(row) =>
          row.blocked ? 'due' : stateOf(row) === 'not-due' ? 'not-applicable' : undefined
        }
        details={whyOf}
        detailsLabel={{
          header: words.details,
          row: (row) => words.detailsOf(nameOf(row, row.number)),
        }}
        footer={{
          person: <span className="month-person">{words.sum(rows.length, view.rows.length)}</span>,
          base: formatCents(sums.base, language),
          tenPercent: formatCents(sums.tenPercent, language),
          outcome: (
            <span className="month-articles">
              {sums.byArticle.map(([article, cents]) => (
                <span key={article}>
                  {`${words.shortArticle(article)}${COLON[language]} ${formatCents(cents, language)}`}
                </span>
              ))}
            </span>
          ),
        }}
        empty={
          <EmptyState
            headline={words.noMatchTitle}
            sentence={words.noMatch}
            action={<Button onClick={() => onChange({})}>{words.clear}</Button>}
          />
        }
      />
    </div>
  );
}
