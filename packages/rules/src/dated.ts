import type { CivilDate } from './calendar/civil-date.ts';

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
