import { Fragment, type ReactNode, useId, useState } from 'react';
import { ChevronRightIcon } from '../icons.ts';
import type { Tone } from '../tone.ts';
import type { Column } from './data-table.tsx';

interface TableRowProps<Row> {
  row: Row;
  columns: readonly Column<Row>[];
  tone: Tone | undefined;
  /** The place in the whole table, told to screen readers when only a part is drawn. */
  index: number | undefined;
  /** What opens under the row; `undefined` where the table has no such thing, `null` where this row has not. */
  details: ReactNode;
  opens: boolean;
  openLabel: string | undefined;
}

/** One row, with the row of its details under it when open. */
export function TableRow<Row>({
  row,
  columns,
  tone,
  index,
  details,
  opens,
  openLabel,
}: TableRowProps<Row>) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const hasDetails = details !== undefined && details !== null;
  return (
    <Fragment>
      <tr data-tone={tone} data-open={open || undefined} aria-rowindex={index}>
        {opens ? (
          <td className="tj-table-opener">
            {hasDetails ? (
              <button
                type="button"
                className="tj-opener"
                aria-expanded={open}
                aria-controls={open ? id : undefined}
                aria-label={openLabel}
                onClick={() => setOpen(!open)}
              >
                <ChevronRightIcon size={16} aria-hidden />
              </button>
            ) : null}
          </td>
        ) : null}
        {columns.map((column) =>
          column.rowHeader === true ? (
            <th key={column.key} scope="row" data-numeric={column.numeric === true || undefined}>
              {column.cell(row)}
            </th>
          ) : (
            <td key={column.key} data-numeric={column.numeric === true || undefined}>
              {column.cell(row)}
            </td>
          ),
        )}
      </tr>
      {hasDetails && open ? (
        <tr className="tj-table-details" id={id}>
          <td colSpan={columns.length + 1}>{details}</td>
        </tr>
      ) : null}
    </Fragment>
  );
}
