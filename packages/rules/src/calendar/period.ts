import { by } from '../order.ts';
import {
  addDays,
  type CalendarMonth,
  type CivilDate,
  daysBetween,
  earliest,
  firstOfMonth,
  lastOfMonth,
  latest,
} from './civil-date.ts';

/** Whole days, both ends included; `until: null` runs on without a known end. */
export interface Period {
  readonly from: CivilDate;
  readonly until: CivilDate | null;
}

/** A period whose end is known. */
export interface Span extends Period {
  readonly until: CivilDate;
}

/** The days of a month. */
export const wholeMonth = (month: CalendarMonth): Span => ({
  from: firstOfMonth(month),
  until: lastOfMonth(month),
});

export const covers = (period: Period, on: CivilDate): boolean =>
  period.from <= on && (period.until === null || on <= period.until);

export const overlaps = (a: Period, b: Period): boolean =>
  (b.until === null || a.from <= b.until) && (a.until === null || b.from <= a.until);

/** The days that both have, or undefined when they share none. */
export function intersect(a: Span, b: Period): Span | undefined {
  const from = latest(a.from, b.from);
  const until = b.until === null ? a.until : earliest(a.until, b.until);
  return from <= until ? { from, until } : undefined;
}

/** The number of days, both ends included. */
export const lengthInDays = (span: Span): number => daysBetween(span.from, span.until) + 1;

/** Joins periods that touch or overlap; the result is in order of time and has a gap between each two. */
export function merge(periods: readonly Period[]): Period[] {
  const ordered = periods.toSorted(by(({ from }) => from));
  const joined: Period[] = [];
  for (const { from, until } of ordered) {
    const last = joined.at(-1);
    if (last === undefined) joined.push({ from, until });
    else if (last.until === null) break;
    else if (from <= addDays(last.until, 1)) {
      const end = until === null ? null : latest(last.until, until);
      joined[joined.length - 1] = { from: last.from, until: end };
    } else joined.push({ from, until });
  }
  return joined;
}

/** The days of `whole` that none of `holes` has; of a whole that runs on, the last part may run on too. */
export function without(whole: Span, holes: readonly Period[]): Span[];
export function without(whole: Period, holes: readonly Period[]): Period[];
export function without(whole: Period, holes: readonly Period[]): Period[] {
  const left: Period[] = [];
  let { from } = whole;
  for (const hole of merge(holes)) {
    if (whole.until !== null && hole.from > whole.until) break;
    if (hole.from > from) left.push({ from, until: addDays(hole.from, -1) });
    if (hole.until === null) return left;
    from = latest(from, addDays(hole.until, 1));
  }
  if (whole.until === null || from <= whole.until) left.push({ from, until: whole.until });
  return left;
}
