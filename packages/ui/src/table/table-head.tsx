import { ArrowDownIcon, ArrowUpIcon, SortIcon } from '../icons.ts';
import type { Column } from './data-table.tsx';
import type { Sorting } from './sorting.ts';

interface TableHeadProps<Row> {
  columns: readonly Column<Row>[];
  /** The name of the first column, which holds the buttons that open a row. */
  detailsHeader: string | undefined;
  sorting: Sorting | undefined;
  onSort: (key: string) => void;
}

/** The head of a table; a column that can be sorted has a button in it. */
export function TableHead<Row>({ columns, detailsHeader, sorting, onSort }: TableHeadProps<Row>) {
  return (
    <thead>
      <tr>
        {detailsHeader === undefined ? null : (
          <th scope="col" className="tj-table-opener">
            <span className="tj-hidden">{detailsHeader}</span>
          </th>
        )}
        {columns.map((column) => {
          const direction = sorting?.key === column.key ? sorting.direction : undefined;
          const Arrow =
            direction === 'ascending'
              ? ArrowUpIcon
              : direction === 'descending'
                ? ArrowDownIcon
                : SortIcon;
          return (
            <th
              key={column.key}
              scope="col"
              data-numeric={column.numeric === true || undefined}
              aria-sort={column.sort === undefined ? undefined : (direction ?? 'none')}
              style={column.width === undefined ? undefined : { width: column.width }}
            >
              {column.sort === undefined ? (
                <span className={column.headerHidden === true ? 'tj-hidden' : undefined}>
                  {column.header}
                </span>
              ) : (
                <button
                  type="button"
                  className="tj-sort"
                  data-sorted={direction}
                  onClick={() => onSort(column.key)}
                >
                  {column.header}
                  <Arrow size={14} aria-hidden />
                </button>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
