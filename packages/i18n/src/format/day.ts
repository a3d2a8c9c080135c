import { type Language, perLanguage } from './language.ts';

/** `short` for tables and windows (12 mrt. 2026), `long` for sentences and letters (12 maart 2026). */
export type DayStyle = 'short' | 'long';

// A civil date has no zone. It is read as midnight UTC and written in UTC, so that no machine's zone can shift it.
const days = perLanguage(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
);

// A month is shortened differently beside a day than alone (German), so the whole short day is made.
const shortDays = perLanguage(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    }),
);

const months = perLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);

// Where the work is done, whatever the zone of the machine that shows it. Sweden writes days as civil dates.
const civil = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Brussels' });
const clock = new Intl.DateTimeFormat('nl-BE', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/Brussels',
});

/** A civil date (`YYYY-MM-DD`) in words. */
export function formatDay(
  civilDate: string,
  language: Language,
  style: DayStyle = 'short',
): string {
  const date = midnight(civilDate);
  return writeDay(days(language).formatToParts(date), date, language, style);
}

/** A month (`YYYY-MM`) in words: maart 2026. */
export function formatMonth(month: string, language: Language): string {
  return months(language).format(midnight(`${month}-01`));
}

/** An instant (ISO 8601 with its zone) as day and time in Belgium. */
export function formatDayAndTime(instant: string, language: Language): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime()) || !/(?:Z|[+-]\d{2}:?\d{2})$/i.test(instant)) {
    throw new RangeError(`not an instant: ${instant}`);
  }
  return `${formatDay(civil.format(moment), language)}, ${clock.format(moment)}`;
}

/** Midnight UTC of a civil date; a day that does not exist is a mistake of the caller, never another day. */
function midnight(civilDate: string): Date {
  const date = new Date(`${civilDate}T00:00:00.000Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== civilDate) {
    throw new RangeError(`not a civil date: ${civilDate}`);
  }
  return date;
}

function writeDay(
  parts: readonly Intl.DateTimeFormatPart[],
  date: Date,
  language: Language,
  style: DayStyle,
): string {
  return parts
    .map(({ type, value }) => {
      // French counts the first of the month as a rank, all other days as a number.
      if (type === 'day' && language === 'fr' && value === '1') return '1er';
      return type === 'month' && style === 'short' ? abbreviated(value, date, language) : value;
    })
    .join('');
}

/** The short name of a month, with the point of an abbreviation, which some browsers write and others leave out. */
function abbreviated(name: string, date: Date, language: Language): string {
  const short =
    shortDays(language)
      .formatToParts(date)
      .find(({ type }) => type === 'month')?.value ?? name;
  return short === name || short.endsWith('.') ? short : `${short}.`;
}
