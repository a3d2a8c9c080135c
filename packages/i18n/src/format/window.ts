import { formatDay } from './day.ts';
import { type Language, perLanguage } from './language.ts';

type Plural = 'one' | 'other';

interface DayWords {
  today: string;
  left: Readonly<Record<Plural, (days: number) => string>>;
  late: Readonly<Record<Plural, (days: number) => string>>;
}

const words: Readonly<Record<Language, DayWords>> = {
  nl: {
    today: 'vandaag',
    left: { one: (days) => `nog ${days} dag`, other: (days) => `nog ${days} dagen` },
    late: { one: (days) => `${days} dag te laat`, other: (days) => `${days} dagen te laat` },
  },
  fr: {
    today: 'aujourd’hui',
    left: { one: (days) => `encore ${days} jour`, other: (days) => `encore ${days} jours` },
    late: { one: (days) => `${days} jour de retard`, other: (days) => `${days} jours de retard` },
  },
  de: {
    today: 'heute',
    left: { one: (days) => `noch ${days} Tag`, other: (days) => `noch ${days} Tage` },
    late: { one: (days) => `${days} Tag zu spät`, other: (days) => `${days} Tage zu spät` },
  },
};

const plurals = perLanguage((locale) => new Intl.PluralRules(locale));

/** What is left of a term: days to go, today, or days late (when `days` is below nothing). */
export function daysLeftText(days: number, language: Language): string {
  const { today, left, late } = words[language];
  if (days === 0) return today;
  const count = Math.abs(days);
  // French has a form "many" for millions; all but "one" are written alike here.
  const plural: Plural = plurals(language).select(count) === 'one' ? 'one' : 'other';
  return (days > 0 ? left : late)[plural](count);
}

interface WindowWords {
  between: (from: string, until: string) => string;
  by: (until: string) => string;
  on: (day: string) => string;
}

const windows: Readonly<Record<Language, WindowWords>> = {
  nl: {
    between: (from, until) => `tussen ${from} en ${until}`,
    by: (until) => `uiterlijk ${until}`,
    on: (day) => `op ${day}`,
  },
  fr: {
    between: (from, until) => `entre le ${from} et le ${until}`,
    by: (until) => `au plus tard le ${until}`,
    on: (day) => `le ${day}`,
  },
  de: {
    between: (from, until) => `zwischen dem ${from} und dem ${until}`,
    by: (until) => `spätestens am ${until}`,
    on: (day) => `am ${day}`,
  },
};

/** A window of civil dates in words, its last day included; without a first day it is a last day only. */
export function formatWindow(from: string | undefined, until: string, language: Language): string {
  const { between, by, on } = windows[language];
  const last = formatDay(until, language);
  if (from === undefined) return by(last);
  return from === until ? on(last) : between(formatDay(from, language), last);
}
