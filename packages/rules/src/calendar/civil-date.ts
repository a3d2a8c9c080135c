import { dayOf, daysLater, endOfMonth, monthsLater, textOf } from './day.ts';
import type { CalendarMonth, CivilDate } from './stated.ts';

export type { CalendarMonth, CivilDate } from './stated.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** How a month is written. */
export const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** True for a text that is a month, `YYYY-MM`. */
const isCalendarMonth = (text: string): text is CalendarMonth => MONTH.test(text);

/** True for a text that is a real day, `YYYY-MM-DD`. */
export const isCivilDate = (text: string): text is CivilDate =>
  DAY.test(text) &&
  isCalendarMonth(text.slice(0, 7)) &&
  text.slice(8) >= '01' &&
  text <= lastOfMonth(text.slice(0, 7) as CalendarMonth);

/** Reads a day; throws when the text is not a real day, so it is for constants and tests. */
export function day(text: string): CivilDate {
  if (!isCivilDate(text)) throw new RangeError(`${text} is not a day`);
  return text;
}

/** Reads a month; throws when the text is not a month, so it is for constants and tests. */
export function month(text: string): CalendarMonth {
  if (!isCalendarMonth(text)) throw new RangeError(`${text} is not a month`);
  return text;
}

export const yearOf = (date: CivilDate | CalendarMonth): number => Number(date.slice(0, 4));
export const monthOfYear = (date: CivilDate | CalendarMonth): number => Number(date.slice(5, 7));
export const dayOfMonth = (date: CivilDate): number => Number(date.slice(8, 10));
export const monthOf = (date: CivilDate): CalendarMonth => date.slice(0, 7) as CalendarMonth;

/**
 * The day as a count of days since 0000-03-01. The year is taken to begin in March, which puts the leap day last; the
 * months from there have 153 days in every five.
 */
export function dayNumber(date: CivilDate): number {
  const monthNumber = monthOfYear(date);
  const year = monthNumber > 2 ? yearOf(date) : yearOf(date) - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const daysBeforeMonth = Math.floor((153 * ((monthNumber + 9) % 12) + 2) / 5);
  return year * 365 + leapDays + daysBeforeMonth + dayOfMonth(date) - 1;
}

/** Days from `from` to `to`: 0 for the same day, negative when `to` is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  dayNumber(to) - dayNumber(from);

/** Monday 1 … Sunday 7. */
export const weekday = (date: CivilDate): number => ((dayNumber(date) + 2) % 7) + 1;

/** The day `count` days later, or earlier when negative. */
export const addDays = (date: CivilDate, count: number): CivilDate =>
  textOf(daysLater(dayOf(date), count));

/** Date to date, clamped to the end of a shorter month (CAL-1): 2025-11-30 + 3 = 2026-02-28. */
export const addMonths = (date: CivilDate, count: number): CivilDate =>
  textOf(monthsLater(dayOf(date), count));

/** Date to date in years; 29 February becomes 28 February in a common year (CAL-1). */
export const addYears = (date: CivilDate, count: number): CivilDate => addMonths(date, count * 12);

export const firstOfMonth = (date: CivilDate | CalendarMonth): CivilDate =>
  `${date.slice(0, 7)}-01` as CivilDate;

export const lastOfMonth = (date: CivilDate | CalendarMonth): CivilDate =>
  textOf(endOfMonth(dayOf(firstOfMonth(date))));

/** The month `count` months later, or earlier when negative. */
export const addCalendarMonths = (start: CalendarMonth, count: number): CalendarMonth =>
  monthOf(addMonths(firstOfMonth(start), count));

export const earliest = (a: CivilDate, b: CivilDate): CivilDate => (a <= b ? a : b);
export const latest = (a: CivilDate, b: CivilDate): CivilDate => (a >= b ? a : b);

/** Whole years reached on `on`; somebody born on 29 February has the birthday on 28 February in a common year. */
export const ageOn = (birthDate: CivilDate, on: CivilDate): number => {
  const years = yearOf(on) - yearOf(birthDate);
  return addYears(birthDate, years) <= on ? years : years - 1;
};
