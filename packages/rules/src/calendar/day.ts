import type { CalendarMonth, CivilDate } from './civil-date.ts';

declare const place: unique symbol;
/**
 * A day as a number: every month has 31 places, so days sort as their texts do, months are counted by adding, and no
 * text is cut up again each time a term is counted. Places that are no day (30 February) are never made.
 */
export type Day = number & { readonly [place]: true };

const MONTH = 31;
/** What the zeros of `YYYY-MM-DD` add up to, and the ones by which months and days begin. */
const ZERO = '0'.charCodeAt(0);
const ZERO_MONTH = 11 * ZERO + 1;
const ZERO_YEAR = 1111 * ZERO;

/** The end of what runs on without a known end: after every day. */
export const FOREVER = 0x3fff_ffff as Day;

/** Before every day: what never happened. */
export const NEVER = -1 as Day;

const monthPlace = (text: CivilDate | CalendarMonth): number =>
  (text.charCodeAt(0) * 1000 +
    text.charCodeAt(1) * 100 +
    text.charCodeAt(2) * 10 +
    text.charCodeAt(3) -
    ZERO_YEAR) *
    12 +
  text.charCodeAt(5) * 10 +
  text.charCodeAt(6) -
  ZERO_MONTH;

/** The day of a text `YYYY-MM-DD`. */
export const dayOf = (text: CivilDate): Day =>
  (monthPlace(text) * MONTH + text.charCodeAt(8) * 10 + text.charCodeAt(9) - ZERO_MONTH) as Day;

/** The first day of a month `YYYY-MM`. */
export const firstDayOf = (month: CalendarMonth): Day => (monthPlace(month) * MONTH) as Day;

/** The last day of a period, FOREVER where it runs on. */
export const endOf = (until: CivilDate | null): Day => (until === null ? FOREVER : dayOf(until));

/** How the months and the days of a month are written behind a year: `-01` to `-31`. */
const DASHED = Array.from({ length: MONTH }, (_, at) => `-${`${at + 1}`.padStart(2, '0')}`);

/** The text of a day, `YYYY-MM-DD`. */
export function textOf(day: Day): CivilDate {
  const month = Math.floor(day / MONTH);
  const year = `${Math.floor(month / 12)}`.padStart(4, '0');
  return `${year}${DASHED[month % 12]}${DASHED[day % MONTH]}` as CivilDate;
}

/** The text of an end, null where it runs on. */
export const endText = (until: Day): CivilDate | null => (until === FOREVER ? null : textOf(until));

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The number of days of the month with a place. */
function lengthOf(month: number): number {
  const ofYear = month % 12;
  if (ofYear === 1) return isLeap((month - 1) / 12) ? 29 : 28;
  return ofYear === 3 || ofYear === 5 || ofYear === 8 || ofYear === 10 ? 30 : 31;
}

export const startOfMonth = (day: Day): Day => (day - (day % MONTH)) as Day;

/** The place of the month of a day; whole numbers stay whole, which costs less than rounding. */
const monthAt = (day: Day): number => (day / MONTH) | 0;

export const endOfMonth = (day: Day): Day =>
  (startOfMonth(day) + lengthOf(monthAt(day)) - 1) as Day;

/** The day `count` days later, or earlier when negative. */
export function daysLater(day: Day, count: number): Day {
  let month = monthAt(day);
  let at = (day % MONTH) + count;
  while (at < 0) {
    month -= 1;
    at += lengthOf(month);
  }
  for (let length = lengthOf(month); at >= length; length = lengthOf(month)) {
    at -= length;
    month += 1;
  }
  return (month * MONTH + at) as Day;
}

/** Every month has so many days, whatever the year. */
const SHORTEST = 28;

export const dayAfter = (day: Day): Day =>
  day % MONTH < SHORTEST - 1 ? ((day + 1) as Day) : daysLater(day, 1);
export const dayBefore = (day: Day): Day =>
  day % MONTH > 0 ? ((day - 1) as Day) : daysLater(day, -1);

/** Date to date, clamped to the end of a shorter month (CAL-1). */
export function monthsLater(day: Day, count: number): Day {
  const moved = day + count * MONTH;
  const at = day % MONTH;
  if (at < SHORTEST) return moved as Day;
  return (moved - at + Math.min(at, lengthOf(monthAt(day) + count) - 1)) as Day;
}

/** Date to date in years; 29 February becomes 28 February in a common year (CAL-1). */
export const yearsLater = (day: Day, count: number): Day => monthsLater(day, count * 12);

export const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
export const later = (a: Day, b: Day): Day => (a > b ? a : b);
