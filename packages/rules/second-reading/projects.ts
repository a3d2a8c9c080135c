import { type DaySet, endOfRun, isIn, startOfRun } from './calendar-of-life.ts';
import { type DayNumber, dayNumber, daysOfMonth, firstDayOf, monthOfDay } from './days.ts';
import type { Life, Project, Span } from './life.ts';

const REFORM = dayNumber('2016-11-01');

/** SUB-12: a project that runs on 2016-11-01 counts as signed that day; one that had ended counts for nothing. */
export const projectsUnderTheLaw = (life: Life, kind: Project['kind']): Project[] =>
  life.projects
    .filter((project) => project.kind === kind)
    .filter(({ lastDay, signedOn }) => lastDay >= Math.max(signedOn, REFORM))
    .map((project) => ({ ...project, signedOn: Math.max(project.signedOn, REFORM) }))
    .toSorted((one, other) => one.signedOn - other.signedOn);

/** Does a day count for a project? */
export type CountsOn = (day: DayNumber) => boolean;

/** The project has not ended and is not interrupted (SUB-8). */
const hasNotEnded = (project: Project, day: DayNumber): boolean =>
  day <= project.lastDay && !project.interruptions.some((pause) => isIn(pause, day));

/**
 * SUB-2, SUB-3: the unbroken living wage on which a project was signed, or that begins later in the month of the
 * signature; null = the person was not on a living wage then.
 */
export function livingWageAtSignature(project: Project, livingWage: DaySet): Span | null {
  for (const day of daysOfMonth(monthOfDay(project.signedOn)))
    if (day >= project.signedOn && livingWage[day] === true)
      return { from: startOfRun(livingWage, day), until: endOfRun(livingWage, day) };
  return null;
}

/** SUB-3: from the first of the month of signature, or from the award where that falls in the same month. */
const sinceMonthOfSignature = (project: Project, wage: Span): DayNumber =>
  Math.max(firstDayOf(monthOfDay(project.signedOn)), wage.from);

/**
 * SUB-4, decisions/resumption-after-a-gap.md: the days that count for a general project. It serves only the unbroken
 * living wage on which it was signed; from its signature, or from the month of it where it opens a subsidy.
 */
export function generalDays(project: Project, livingWage: DaySet, fromItsMonth: boolean): CountsOn {
  const wage = livingWageAtSignature(project, livingWage);
  return (day) =>
    wage !== null &&
    isIn(wage, day) &&
    day >= (fromItsMonth ? sinceMonthOfSignature(project, wage) : project.signedOn) &&
    hasNotEnded(project, day);
}

/**
 * SUB-5: the days that count for a study project: each with a living wage, also after a break; in the month of its
 * signature from the first, or from the award (SUB-3). A living wage that had ended before the signature counts not.
 */
export function studyDays(project: Project, livingWage: DaySet): CountsOn {
  const month = monthOfDay(project.signedOn);
  return (day) =>
    livingWage[day] === true &&
    hasNotEnded(project, day) &&
    (day >= project.signedOn ||
      (monthOfDay(day) === month && endOfRun(livingWage, day) >= project.signedOn));
}
