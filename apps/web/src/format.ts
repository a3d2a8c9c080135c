import {
  COLON,
  type DayStyle,
  daysLeftText,
  formatCents,
  formatDay,
  formatDayAndTime,
  formatMonth,
  formatWindow,
  type Language,
  lowerFirst,
} from '@traject/i18n';
import { type CivilDate, daysBetween } from '@traject/rules/calendar';
import { type Tone, useLanguage } from '@traject/ui';
import { useMemo } from 'react';
import { useMe } from './session/me.ts';

/** How many days before a last day it asks for attention, where nothing else says so. */
const SOON = 30;

const clock = new Intl.DateTimeFormat('nl-BE', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/Brussels',
});

const makeFormat = (language: Language, today: CivilDate) => {
  const daysLeft = (until: CivilDate) => daysBetween(today, until);
  return {
    language,
    /** Decides decimal signs and the like. */
    locale: `${language}-BE`,
    today,
    /** The colon between a name and what is said of it. */
    colon: COLON[language],
    /** A civil date: 12 mrt. 2026, or in full in a sentence. */
    day: (date: string, style?: DayStyle) => formatDay(date, language, style),
    /** A month: maart 2026. */
    month: (month: string) => formatMonth(month, language),
    /** An amount in euros. */
    cents: (cents: number) => formatCents(cents, language),
    /** A noun inside a sentence; in German it keeps its capital. */
    inSentence: (noun: string) => (language === 'de' ? noun : lowerFirst(noun)),
    /** An instant as day and time in Belgium. */
    moment: (instant: string) => formatDayAndTime(instant, language),
    /** An instant as the time of the clock in Belgium. */
    time: (instant: string) => clock.format(new Date(instant)),
    /** A window of days, its last day included. */
    window: (from: string | undefined, until: string) => formatWindow(from, until, language),
    /** Whole days from today; negative when it is past. */
    daysLeft,
    /** "nog 23 dagen", "vandaag", "3 dagen te laat". */
    daysLeftText: (until: CivilDate) => daysLeftText(daysLeft(until), language),
    /** Red when it is past, amber when it comes near. */
    dueTone: (until: CivilDate): Tone =>
      daysLeft(until) < 0 ? 'overdue' : daysLeft(until) <= SOON ? 'due' : 'info',
  };
};

/** Days, months and amounts in the language of the screen, counted from today in Belgium. */
export function useFormat(): ReturnType<typeof makeFormat> {
  const { language } = useLanguage();
  const { today } = useMe();
  return useMemo(() => makeFormat(language, today), [language, today]);
}
