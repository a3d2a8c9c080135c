import { z } from 'zod';
import { MONTH } from './civil-date.ts';

// How a day and a month are stated. Apart from how they count, so that who only counts carries no schema library.

/** A day of the civil calendar, `YYYY-MM-DD`: no time, no zone (CAL-4). */
export const civilDate = z.iso.date().brand<'CivilDate'>();
export type CivilDate = z.infer<typeof civilDate>;

/** A calendar month, `YYYY-MM`. */
export const calendarMonth = z.string().regex(MONTH).brand<'CalendarMonth'>();
export type CalendarMonth = z.infer<typeof calendarMonth>;
