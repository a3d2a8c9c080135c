import { addDays, type CivilDate, day, yearOf } from './civil-date.ts';

/** Easter Sunday by the anonymous Gregorian computation. */
function easterSunday(year: number): CivilDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const monthNumber = Math.floor((h + l - 7 * m + 114) / 31);
  const dayInMonth = ((h + l - 7 * m + 114) % 31) + 1;
  return day(
    `${year}-${String(monthNumber).padStart(2, '0')}-${String(dayInMonth).padStart(2, '0')}`,
  );
}

const FIXED = new Set(['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25']);

/** Days after Easter Sunday: Easter Monday, Ascension, Whit Monday. */
const AFTER_EASTER = [1, 39, 50] as const;

/** One of the ten legal holidays of Belgium (CAL-2); 2 November, 26 December and Community days are not. */
export function isLegalHoliday(date: CivilDate): boolean {
  if (FIXED.has(date.slice(5))) return true;
  const monthNumber = date.slice(5, 7);
  if (monthNumber < '03' || monthNumber > '06') return false;
  const easter = easterSunday(yearOf(date));
  return AFTER_EASTER.some((after) => addDays(easter, after) === date);
}
