import {
  type Day,
  dayAfter,
  dayBefore,
  earlier,
  endOfMonth,
  later,
  startOfMonth,
} from '../calendar/day.ts';
import { anyMeets, type DaySpan, joined, minus, spanHas, within } from '../calendar/day-span.ts';
import type { ProjectKind } from '../facts/contract.ts';
import { someOf } from '../order.ts';
import { spells } from '../right/spell.ts';
import { derived, type SignedContract, type Timeline } from '../timeline/timeline.ts';
import { livingWagePeriods } from './living-wage.ts';
import { generalProjects, studyProjects } from './signature.ts';
import { firstWindow, type MaybeWindow, openerHere, secondChanceWindow } from './windows.ts';

const contractOf = (window: MaybeWindow): string | null | undefined =>
  window === null || window === 'unknown' ? undefined : window.contract;

/** Whether a right, here or in another centre, ran on the day before a living wage began. */
function followsOnARight(timeline: Timeline, wage: DaySpan): boolean {
  const day = dayBefore(wage.from);
  return [...spells(timeline), ...timeline.elsewhere].some((right) => spanHas(right, day));
}

/**
 * Whether a general project takes up a subsidy that had begun before, after a gap in the living wage or in the
 * project: then it counts from its signature and no earlier (SUB-4, see `decisions/resumption-after-a-gap.md`). The
 * first project in this centre does not, unless another centre had begun the subsidy and the right was interrupted;
 * nor does the one that opens the second chance.
 */
function resumes(timeline: Timeline, { contract, signed }: SignedContract, wage: DaySpan): boolean {
  // A window that some project opened is the same on every day on which the question is asked.
  if (contractOf(secondChanceWindow(timeline, signed)) === contract.id) return false;
  if (openerHere(timeline)?.contract.id !== contract.id) return true;
  return contractOf(firstWindow(timeline, signed)) === null && !followsOnARight(timeline, wage);
}

/** The living wages that a project serves. */
function wagesServed(timeline: Timeline, { contract, signed }: SignedContract): readonly DaySpan[] {
  const wages = livingWagePeriods(timeline);
  // A study project covers the whole of the studies and goes on after a break in the living wage (SUB-5).
  if (contract.kind === 'study') return someOf(wages, ({ until }) => signed <= until);
  // A general project serves only the uninterrupted living wage in which it was signed (SUB-4), or the one that
  // begins later in the month of a signature without living wage (SUB-3).
  const served =
    wages.find((wage) => spanHas(wage, signed)) ??
    wages.find(({ from }) => signed < from && from <= endOfMonth(signed));
  return served === undefined ? [] : [served];
}

/**
 * The days on which a project is carried out while the living wage runs. The month of the signature counts from its
 * first day (SUB-2, SUB-3), except where the signature resumes what had begun before. Days on which the project is
 * interrupted are left out (SUB-8).
 */
export const coveredBy = (timeline: Timeline, project: SignedContract): DaySpan[] =>
  wagesServed(timeline, project).flatMap((wage) => {
    const { contract, signed, last, interruptions } = project;
    const resumed = contract.kind === 'general' && resumes(timeline, project, wage);
    const from = later(wage.from, resumed ? signed : startOfMonth(signed));
    const until = earlier(last, wage.until);
    return until < from ? [] : minus({ from, until }, interruptions);
  });

/** The days that some projects cover; each day once, however many projects run. */
export const coveredByAll = (
  timeline: Timeline,
  projects: readonly SignedContract[],
): readonly DaySpan[] => joined(projects.flatMap((project) => coveredBy(timeline, project)));

const covered: Readonly<Record<ProjectKind, (timeline: Timeline) => readonly DaySpan[]>> = {
  general: derived((timeline) => coveredByAll(timeline, generalProjects(timeline))),
  study: derived((timeline) => coveredByAll(timeline, studyProjects(timeline))),
};

/** The days of a month on which a project of a kind is carried out while the living wage runs. */
export const coveredDays = (timeline: Timeline, kind: ProjectKind, month: DaySpan): DaySpan[] =>
  within(covered[kind](timeline), month);

/** Whether there is such a day. */
export const isCovered = (timeline: Timeline, kind: ProjectKind, month: DaySpan): boolean =>
  anyMeets(covered[kind](timeline), month);

/** Whether one project is carried out on a day and on the next: no gap, not even of a day. */
export const runsThrough = (timeline: Timeline, project: SignedContract, day: Day): boolean =>
  coveredBy(timeline, project).some((span) => spanHas(span, day) && spanHas(span, dayAfter(day)));
