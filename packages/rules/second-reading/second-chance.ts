import { type DaySet, endOfRun } from './calendar-of-life.ts';
import { type DayNumber, firstDayOf, type MonthNumber, monthOfDay, monthsBefore } from './days.ts';
import { type First, hadRightElsewhere, isAskedAbout, wasAsked } from './first-subsidy.ts';
import type { Life, Project } from './life.ts';
import { all, type Truth, truth } from './truth.ts';

/** SUB-7: no right to social integration, in any centre, in the twelve months before a right began. */
function noRightInYearBefore(life: Life, right: DaySet, beginning: DayNumber): Truth {
  for (let day = monthsBefore(beginning, 12); day < beginning; day += 1)
    if (right[day] === true || hadRightElsewhere(life, day)) return 'no';
  return wasAsked(life, beginning, () => true) ? 'yes' : 'unknown';
}

/** A right in which a second chance may have been opened, and the project that opens it. */
export interface Chance {
  readonly opener: Project;
  readonly firstMonth: MonthNumber;
  readonly conditions: Truth;
}

/**
 * SUB-7, decisions/second-chance.md: a right after the twelve months of the first subsidy and after a year without
 * right, with a general project signed in it. Once in a life: in the first such right in which it was decided on, else
 * in the latest.
 */
export function chanceOfLife(
  life: Life,
  right: DaySet,
  general: readonly Project[],
  first: First | null,
): Chance | null {
  let latest: Chance | null = null;
  for (let beginning = 1; beginning < right.length; beginning += 1) {
    if (right[beginning] !== true || right[beginning - 1] === true) continue;
    const end = endOfRun(right, beginning);
    const opener = general.find(
      ({ signedOn }) => signedOn >= firstDayOf(monthOfDay(beginning)) && signedOn <= end,
    );
    const noRight = noRightInYearBefore(life, right, beginning);
    // Where the first is not known, only who asked the KSZ for this right or later can say that there was none before.
    const wasNone: Truth = isAskedAbout(life, right, beginning) ? 'no' : 'unknown';
    const hadFirst =
      first?.isKnown === true ? truth(firstDayOf(first.firstMonth + 12) <= beginning) : wasNone;
    const conditions = all(hadFirst, noRight);
    if (opener === undefined || conditions === 'no') continue;
    latest = { opener, firstMonth: monthOfDay(opener.signedOn), conditions };
    if (life.secondChanceDecided.some((day) => wasDecidedIn(life, beginning, end, day)))
      return latest;
  }
  return latest;
}

/** Decided in a right, or since the decision that opened it. */
function wasDecidedIn(life: Life, beginning: DayNumber, end: DayNumber, day: DayNumber): boolean {
  if (day >= beginning) return day <= end;
  return [...life.livingWages, ...life.jobs].some(
    (award) => award.from >= beginning && award.from <= end && award.decidedOn <= day,
  );
}
