import { day, month } from '../calendar/civil-date.ts';
import { type Day, dayOf } from '../calendar/day.ts';
import type { DaySpan } from '../calendar/day-span.ts';
import type { SubsidyFacts } from '../facts/dossier.ts';
import { monthSpan } from '../subsidy/living-wage.ts';
import { type Timeline, timelineOf } from '../timeline/timeline.ts';

/** The number of a day that a test writes as a text. */
export const at = (text: string): Day => dayOf(day(text));

/** The days of a month that a test writes as a text. */
export const monthOfText = (text: string): DaySpan => monthSpan(month(text));

export const spanOfText = (from: string, until: string): DaySpan => ({
  from: at(from),
  until: at(until),
});

/** The timeline of a file in the making. */
export const lineOf = (file: { facts(): SubsidyFacts }): Timeline => timelineOf(file.facts());
