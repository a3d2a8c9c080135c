// The second reading counts in its own days: every day written out, one after the other, so that no rule of
// reckoning is taken over from the first reading.

/** A place in the list of all days. */
export type DayNumber = number;

/** A place in the list of all months. */
export type MonthNumber = number;

const FIRST_YEAR = 1988;
const LAST_YEAR = 2055;

const lengthOfMonth = (year: number, month: number): number => {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0) ? 29 : 28;
};

const written = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Every day, as it is written in the facts. */
export const ALL_DAYS: string[] = [];

/** The days of each month, and for each day its month. */
const DAYS_OF_MONTH: DayNumber[][] = [];
const MONTH_OF_DAY: MonthNumber[] = [];

for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1)
  for (let month = 1; month <= 12; month += 1) {
    const days: DayNumber[] = [];
    for (let day = 1; day <= lengthOfMonth(year, month); day += 1) {
      days.push(ALL_DAYS.length);
      MONTH_OF_DAY.push(DAYS_OF_MONTH.length);
      ALL_DAYS.push(written(year, month, day));
    }
    DAYS_OF_MONTH.push(days);
  }

const PLACE = new Map(ALL_DAYS.map((text, place) => [text, place]));

/** The place of a day in the list. */
export function dayNumber(text: string): DayNumber {
  const place = PLACE.get(text);
  if (place === undefined) throw new Error(`${text} is outside the days of the second reading`);
  return place;
}

/** The day after the last one: the end of what runs on. */
export const NEVER: DayNumber = ALL_DAYS.length;

export const daysOfMonth = (month: MonthNumber): readonly DayNumber[] => DAYS_OF_MONTH[month] ?? [];

export const monthOfDay = (day: DayNumber): MonthNumber => MONTH_OF_DAY[day] ?? NEVER;

/** A month as it is written, `YYYY-MM`. */
export const monthNumber = (text: string): MonthNumber => monthOfDay(dayNumber(`${text}-01`));

export const firstDayOf = (month: MonthNumber): DayNumber => daysOfMonth(month)[0] ?? NEVER;

/** The same day so many months earlier, or the last day of a shorter month (CAL-1). */
export function monthsBefore(day: DayNumber, months: number): DayNumber {
  const place = day - firstDayOf(monthOfDay(day));
  const days = daysOfMonth(monthOfDay(day) - months);
  return days[Math.min(place, days.length - 1)] ?? 0;
}

/** The 25th birthday; somebody born on 29 February has it on 28 February (decisions/birthday-29-february.md). */
export function twentyFifthBirthday(birthDate: string): string {
  const year = Number(birthDate.slice(0, 4)) + 25;
  const month = Number(birthDate.slice(5, 7));
  return written(year, month, Math.min(Number(birthDate.slice(8)), lengthOfMonth(year, month)));
}
