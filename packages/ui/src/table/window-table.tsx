import { type CSSProperties, useEffect, useId } from 'react';
import type { Column } from './data-table.tsx';
import { Gap } from './gap.tsx';
import { rowWindow } from './row-window.ts';
import { TableHead } from './table-head.tsx';
import { TableRow } from './table-row.tsx';
import { useScrollRegion } from './use-scroll-region.ts';

/** Props of {@link WindowTable}. */
export interface WindowTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  /** How many rows there are in all, fetched or not: the scrollbar is as long as that. */
  count: number;
  /** A row by its place, counted from 0; `undefined` while it is on its way. */
  rowAt: (place: number) => Row | undefined;
  rowKey: (row: Row) => string;
  /** Told which rows come into sight, up to but not including `to`. Must be stable. */
  onWindow: (from: number, to: number) => void;
  /** What is said of a row that is on its way. */
  comingLabel: string;
  /** The height of every row, in pixels. */
  rowHeight?: number | undefined;
}

/** A table of any length that scrolls at once: only the rows near the view are drawn, and only those are fetched. */
export function WindowTable<Row>(props: WindowTableProps<Row>) {
  const { caption, columns, count, rowAt, rowKey, onWindow, rowHeight = 41 } = props;
  const captionId = useId();
  const { ref, scrollable, top, height } = useScrollRegion();
  const part = rowWindow(count, rowHeight, top, height);
  const { from, to } = part;
  useEffect(() => onWindow(from, to), [onWindow, from, to]);
  const style: CSSProperties & Record<'--tj-row-height', string> = {
    '--tj-row-height': `${rowHeight}px`,
  };
  return (
    <div
      ref={ref}
      className="tj-table-region"
      data-framed
      style={style}
      {...(scrollable ? { role: 'group', tabIndex: 0, 'aria-labelledby': captionId } : {})}
    >
      <table className="tj-table" data-even aria-rowcount={count + 1}>
        <caption id={captionId} className="tj-hidden">
          {caption}
        </caption>
        <TableHead
          columns={columns}
          detailsHeader={undefined}
          sorting={undefined}
          onSort={ignore}
        />
        <tbody>
          <Gap height={part.before} span={columns.length} />
          {Array.from({ length: to - from }, (_, at) => {
            const place = from + at;
            const row = rowAt(place);
            return row === undefined ? (
              <tr key={`coming ${place}`} aria-rowindex={place + 2}>
                <td colSpan={columns.length}>
                  <span className="tj-table-coming" aria-hidden />
                  <span className="tj-hidden">{props.comingLabel}</span>
                </td>
              </tr>
            ) : (
              <TableRow
                key={rowKey(row)}
                row={row}
                columns={columns}
                tone={undefined}
                index={place + 2}
                details={undefined}
                opens={false}
                openLabel={undefined}
              />
            );
          })}
          <Gap height={part.after} span={columns.length} />
        </tbody>
      </table>
    </div>
  );
}

/** The order is chosen above the table, for it is the server that puts the rows in it. */
const ignore = (): void => undefined;
