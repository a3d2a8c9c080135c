import type { CivilDate } from './calendar/civil-date.ts';
import { type Day, dayOf, endOf } from './calendar/day.ts';

/** A value of the law with the days on which it holds and the source that says so. */
export interface Dated<T> {
  readonly from: CivilDate;
  /** The last day, absent while it runs on. */
  readonly until?: CivilDate;
  readonly value: T;
  readonly source: string;
}

/** The row in force on a day, or undefined where the table says nothing of that day. */
export const inForce = <T>(table: readonly Dated<T>[], on: CivilDate): Dated<T> | undefined =>
  table.find((row) => row.from <= on && (row.until === undefined || on <= row.until));

/** The same for a table that is asked often, by the number of the day. */
export function byDay<T>(table: readonly Dated<T>[]): (on: Day) => Dated<T> | undefined {
  const rows = table.map((row) => ({
    row,
    from: dayOf(row.from),
    until: endOf(row.until ?? null),
  }));
  return (on) => {
    for (const { row, from, until } of rows) if (from <= on && on <= until) return row;
    return undefined;
  };
}
