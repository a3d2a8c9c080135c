import {
  type CalendarMonth,
  type CivilDate,
  daysBetween,
  earliest,
  firstOfMonth,
  lastOfMonth,
  latest,
} from './civil-date.ts';
import { daysOf, joined, minus, periodText } from './day-span.ts';

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
export const merge = (periods: readonly Period[]): Period[] =>
  joined(periods.map(daysOf)).map(periodText);

/** The days of `whole` that none of `holes` has; of a whole that runs on, the last part may run on too. */
export function without(whole: Span, holes: readonly Period[]): Span[];
export function without(whole: Period, holes: readonly Period[]): Period[];
export function without(whole: Period, holes: readonly Period[]): Period[] {
  return minus(daysOf(whole), holes.map(daysOf)).map(periodText);
}
