import { addDays, type CivilDate, weekday } from './civil-date.ts';
import { isLegalHoliday } from './holidays.ts';

/** Monday to Friday, no legal holiday, no closing day of the centre (CAL-2). */
export const isWorkingDay = (date: CivilDate, closingDays: readonly CivilDate[] = []): boolean =>
  weekday(date) <= 5 && !isLegalHoliday(date) && !closingDays.includes(date);

/** The `count`-th working day after `from`; the day itself does not count. */
export function addWorkingDays(
  from: CivilDate,
  count: number,
  closingDays: readonly CivilDate[] = [],
): CivilDate {
  let date = from;
  for (let left = count; left > 0; ) {
    date = addDays(date, 1);
    if (isWorkingDay(date, closingDays)) left -= 1;
  }
  return date;
}
