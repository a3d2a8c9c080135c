import { ALL_DAYS, type DayNumber, NEVER } from './days.ts';
import type { Life, LivingWage, Span } from './life.ts';

/** For every day of all days: does it belong? */
export type DaySet = readonly boolean[];

/** All days of some spans, marked one by one. */
function daysOf(spans: readonly Span[]): DaySet {
  const days = ALL_DAYS.map(() => false);
  for (const { from, until } of spans)
    for (let day = from; day <= until && day < NEVER; day += 1) days[day] = true;
  return days;
}

export const isIn = (span: Span, day: DayNumber): boolean => span.from <= day && day <= span.until;

/** SUB-1: the days on which a living wage was awarded. An equivalent living wage is none (OBL-8). */
export const livingWageDays = (life: Life): DaySet => daysOf(life.livingWages);

/** OBL-1: the days with a right to social integration here: a living wage or a job by the centre. */
export const rightDays = (life: Life): DaySet => daysOf([...life.livingWages, ...life.jobs]);

/** The first day of the unbroken run of days that a day is in. */
export function startOfRun(days: DaySet, day: DayNumber): DayNumber {
  let start = day;
  while (start > 0 && days[start - 1] === true) start -= 1;
  return start;
}

/** The last day of the unbroken run of days that a day is in. */
export function endOfRun(days: DaySet, day: DayNumber): DayNumber {
  let end = day;
  while (end + 1 < NEVER && days[end + 1] === true) end += 1;
  return end;
}

const isLater = (award: LivingWage, other: LivingWage): boolean =>
  award.decidedOn > other.decidedOn ||
  (award.decidedOn === other.decidedOn && award.from > other.from);

/** decisions/part-months-and-rounding.md: the amount a month of the last decision about that day. */
export function monthlyCentsOn(life: Life, day: DayNumber): number {
  let last: LivingWage | null = null;
  for (const award of life.livingWages)
    if (isIn(award, day) && (last === null || isLater(award, last))) last = award;
  let cents = 0;
  for (const amount of last?.amounts ?? []) if (amount.from <= day) cents = amount.monthlyCents;
  return cents;
}
