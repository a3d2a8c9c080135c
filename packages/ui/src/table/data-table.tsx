import { type ReactNode, useId, useMemo, useState } from 'react';
import type { Tone } from '../tone.ts';
import { Gap } from './gap.tsx';
import { rowWindow } from './row-window.ts';
import { nextSorting, type Sorting, sorted } from './sorting.ts';
import { TableHead } from './table-head.tsx';
import { TableRow } from './table-row.tsx';
import { useScrollRegion } from './use-scroll-region.ts';

/** One column of a table. */
export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Aligned right with tabular figures. */
  numeric?: boolean | undefined;
  /** The order of two rows; makes the column's head a button. */
  sort?: ((a: Row, b: Row) => number) | undefined;
  /** The column that names the row. */
  rowHeader?: boolean | undefined;
  /** The head is for screen readers only: a column of buttons. */
  headerHidden?: boolean | undefined;
  width?: string | undefined;
}

/** Props of {@link DataTable}. */
export interface DataTableProps<Row> {
  caption: string;
  /** The caption is for screen readers only: a heading above says the same. */
  captionHidden?: boolean | undefined;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Sums and the like under the columns, by column key; stays in sight while scrolling. */
  footer?: Readonly<Record<string, ReactNode>> | undefined;
  /** What stands in place of the rows when there are none. */
  empty?: ReactNode;
  /** What opens under a row; `null` for a row without. */
  details?: ((row: Row) => ReactNode) | undefined;
  /** The name of the button that opens a row, and of its column. Required with `details`. */
  detailsLabel?: { header: string; row: (row: Row) => string } | undefined;
  rowTone?: ((row: Row) => Tone | undefined) | undefined;
  /** The sorting kept outside, mostly in the address; without it the table keeps its own. */
  sorting?: Sorting | undefined;
  onSort?: ((sorting: Sorting | undefined) => void) | undefined;
  /** The table scrolls inside its own frame: for wide tables, and the only way to stay quick with hundreds of rows. */
  framed?: boolean | undefined;
}

/** From this many rows on, a framed table draws only those near the view. */
const manyRows = 200;
/** As in table.css. */
const rowHeight = 41;

/** A table one can trust: caption, sticky head, aligned figures, sums in sight, rows that open. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const {
    caption,
    captionHidden = false,
    columns,
    rows,
    rowKey,
    footer,
    details,
    detailsLabel,
    framed = false,
  } = props;
  const captionId = useId();
  const { ref, scrollable, top, height } = useScrollRegion();
  const [ownSorting, setOwnSorting] = useState<Sorting>();
  const kept = props.onSort === undefined;
  const sorting = kept ? ownSorting : props.sorting;
  const compare = columns.find(({ key }) => key === sorting?.key)?.sort;
  const ordered = useMemo(
    () => sorted(rows, compare, sorting?.direction ?? 'ascending'),
    [rows, compare, sorting?.direction],
  );
  const partly = framed && rows.length > manyRows;
  const part = partly
    ? rowWindow(ordered.length, rowHeight, top, height)
    : { from: 0, to: ordered.length, before: 0, after: 0 };
  const opens = details !== undefined;
  const span = columns.length + (opens ? 1 : 0);
  const sort = (key: string) => (props.onSort ?? setOwnSorting)(nextSorting(sorting, key));

  return (
    // What scrolls must be reachable by keyboard, what does not must not be in its way.
    <div
      ref={ref}
      className="tj-table-region"
      data-framed={framed || undefined}
      {...(scrollable ? { role: 'group', tabIndex: 0, 'aria-labelledby': captionId } : {})}
    >
      <table
        className="tj-table"
        data-even={partly || undefined}
        aria-rowcount={partly ? rows.length + 1 : undefined}
      >
        <caption id={captionId} className={captionHidden ? 'tj-hidden' : undefined}>
          {caption}
        </caption>
        <TableHead
          columns={columns}
          detailsHeader={opens ? (detailsLabel?.header ?? '') : undefined}
          sorting={sorting}
          onSort={sort}
        />
        <tbody>
          {rows.length === 0 && props.empty !== undefined ? (
            <tr className="tj-table-empty">
              <td colSpan={span}>{props.empty}</td>
            </tr>
          ) : null}
          <Gap height={part.before} span={span} />
          {ordered.slice(part.from, part.to).map((row, place) => (
            <TableRow
              key={rowKey(row)}
              row={row}
              columns={columns}
              tone={props.rowTone?.(row)}
              index={partly ? part.from + place + 2 : undefined}
              details={details?.(row)}
              opens={opens}
              openLabel={detailsLabel?.row(row)}
            />
          ))}
          <Gap height={part.after} span={span} />
        </tbody>
        {footer === undefined || rows.length === 0 ? null : (
          <tfoot>
            <tr>
              {columns.map((column, place) => (
                <td
                  key={column.key}
                  colSpan={opens && place === 0 ? 2 : 1}
                  data-numeric={column.numeric === true || undefined}
                >
                  {footer[column.key]}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
