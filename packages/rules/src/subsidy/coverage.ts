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
import { NOTHING } from '../order.ts';
import { spells } from '../right/spell.ts';
import type { SignedContract, Timeline } from '../timeline/timeline.ts';
import { livingWagePeriods } from './living-wage.ts';
import { generalProjects, studyProjects } from './signature.ts';
import { firstWindow, type MaybeWindow, openerHere, secondChanceWindow } from './windows.ts';

const contractOf = (window: MaybeWindow): string | null | undefined =>
  window === null || window === 'unknown' ? undefined : window.contract;

/** Whether a right, here or in another centre, ran on the day before a living wage began. */
function followsOnARight(timeline: Timeline, wage: DaySpan): boolean {
  const day = dayBefore(wage.from);
  const ranThen = (right: DaySpan) => spanHas(right, day);
  return spells(timeline).some(ranThen) || timeline.elsewhere.some(ranThen);
}

/**
 * Whether a general project takes up a subsidy that had begun before, after a gap in the living wage or in the
 * project: then it counts from its signature and no earlier (SUB-4, see `decisions/resumption-after-a-gap.md`). The
 * first project in this centre does not, unless another centre had begun the subsidy and the right was interrupted;
 * nor does the one that opens the second chance.
 */
function resumes(timeline: Timeline, { id, signed }: SignedContract, wage: DaySpan): boolean {
  // A window that some project opened is the same on every day on which the question is asked.
  if (
    openerHere(timeline)?.id === id &&
    (contractOf(firstWindow(timeline, signed)) !== null || followsOnARight(timeline, wage))
  )
    return false;
  return contractOf(secondChanceWindow(timeline, signed)) !== id;
}

/** The uninterrupted living wage in which a project was signed; else the one that begins later in that month. */
function wageAtSignature(timeline: Timeline, signed: Day): DaySpan | undefined {
  const last = endOfMonth(signed);
  // The living wages are in order of time, so that of the day itself comes before one that begins later.
  for (const wage of livingWagePeriods(timeline))
    if (wage.from <= last && signed <= wage.until) return wage;
  return undefined;
}

/** The days of a living wage on which a project is carried out from a day on, without its interruptions (SUB-8). */
function carriedOut(project: SignedContract, wage: DaySpan, start: Day): readonly DaySpan[] {
  const from = later(wage.from, start);
  const until = earlier(wage.until, project.last);
  return until < from ? NOTHING : minus({ from, until }, project.interruptions);
}

/**
 * The days on which a project is carried out while the living wage runs. The month of the signature counts from its
 * first day (SUB-2, SUB-3), except where the signature resumes what had begun before.
 */
export function coveredBy(timeline: Timeline, project: SignedContract): readonly DaySpan[] {
  const { kind, signed } = project;
  const start = startOfMonth(signed);
  // A study project covers the whole of the studies and goes on after a break in the living wage (SUB-5).
  if (kind === 'study')
    return livingWagePeriods(timeline).flatMap((wage) =>
      signed <= wage.until ? carriedOut(project, wage, start) : NOTHING,
    );
  // A general project serves only the uninterrupted living wage in which it was signed (SUB-4, SUB-3).
  const wage = wageAtSignature(timeline, signed);
  if (wage === undefined) return NOTHING;
  // Where the living wage began on the day of the signature or later, both are the same.
  const fromSignature = wage.from < signed && resumes(timeline, project, wage);
  return carriedOut(project, wage, fromSignature ? signed : start);
}

/** The days that some projects cover; each day once, however many projects run. */
export const coveredByAll = (
  timeline: Timeline,
  projects: readonly SignedContract[],
): readonly DaySpan[] => joined(projects.flatMap((project) => coveredBy(timeline, project)));

const projectsOfKind = (timeline: Timeline, kind: ProjectKind): readonly SignedContract[] =>
  kind === 'general' ? generalProjects(timeline) : studyProjects(timeline);

/** Of a long life only the projects are looked at that could be carried out in a month. */
const couldRunIn = ({ signed, last }: SignedContract, month: DaySpan): boolean =>
  month.from <= last && startOfMonth(signed) <= month.until;

/** Whether a project of a kind is carried out on any day of a month while the living wage runs. */
export function isCarriedOutIn(timeline: Timeline, kind: ProjectKind, month: DaySpan): boolean {
  for (const project of projectsOfKind(timeline, kind))
    if (couldRunIn(project, month) && anyMeets(coveredBy(timeline, project), month)) return true;
  return false;
}

/** The days of a month on which a project of a kind is carried out while the living wage runs. */
export function coveredDays(
  timeline: Timeline,
  kind: ProjectKind,
  month: DaySpan,
): readonly DaySpan[] {
  let found: readonly DaySpan[] = NOTHING;
  for (const project of projectsOfKind(timeline, kind)) {
    if (!couldRunIn(project, month)) continue;
    const days = within(coveredBy(timeline, project), month);
    found = found.length === 0 ? days : [...found, ...days];
  }
  return joined(found);
}

/** Whether one project is carried out on a day and on the next: no gap, not even of a day. */
export const runsThrough = (timeline: Timeline, project: SignedContract, day: Day): boolean =>
  coveredBy(timeline, project).some((span) => spanHas(span, day) && spanHas(span, dayAfter(day)));
