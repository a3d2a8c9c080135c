import type { Day } from '../calendar/day.ts';
import { anyMeets, type DaySpan, within } from '../calendar/day-span.ts';
import { any } from '../decision.ts';
import { AGE_LIMIT } from '../study/age-limit.ts';
import { derived, type SignedContract, type Timeline, youngerThan } from '../timeline/timeline.ts';
import type { Truth } from '../verdict.ts';
import { coveredBy, coveredByAll } from './coverage.ts';
import { livingWageInMonthOf } from './living-wage.ts';
import { studyProjects } from './signature.ts';

/** Whether the person was under 25 when a study project was concluded. */
export const underLimitAt = (timeline: Timeline, { signed }: SignedContract): Truth =>
  youngerThan(timeline, AGE_LIMIT, signed);

const onLivingWage = (timeline: Timeline, { signed }: SignedContract): boolean =>
  livingWageInMonthOf(timeline, signed);

const ORDER: Readonly<Record<Truth, number>> = { yes: 0, unknown: 1, no: 2 };

/** How well a study project meets the conditions: 0 is best. */
const rankOf = (timeline: Timeline, project: SignedContract): number =>
  ORDER[underLimitAt(timeline, project)] + (onLivingWage(timeline, project) ? 0 : ORDER.no + 1);

/**
 * The study project that speaks for a month: of those that cover a day of it the one that meets the conditions best;
 * the last one when several do equally.
 */
export function studyProjectOf(timeline: Timeline, month: DaySpan): SignedContract | undefined {
  let best: SignedContract | undefined;
  let rank = Number.POSITIVE_INFINITY;
  for (const project of studyProjects(timeline)) {
    const own = rankOf(timeline, project);
    if (own > rank || !anyMeets(coveredBy(timeline, project), month)) continue;
    best = project;
    rank = own;
  }
  return best;
}

/** The days of the study projects that meet the conditions; days of any other project do not count. */
const studentSpans = derived((timeline) =>
  coveredByAll(
    timeline,
    studyProjects(timeline).filter(
      (project) => underLimitAt(timeline, project) === 'yes' && onLivingWage(timeline, project),
    ),
  ),
);

/** Those days in a month. */
export const studentDays = (timeline: Timeline, month: DaySpan): DaySpan[] =>
  within(studentSpans(timeline), month);

/**
 * Whether this centre had the student subsidy up to a day: a study project that met its conditions was signed. Studies
 * that came later bring none when a second chance went before them, so they take nothing back.
 */
export const studentSubsidyHere = (timeline: Timeline, upTo: Day): Truth =>
  any(
    studyProjects(timeline).map((project) =>
      project.signed <= upTo && onLivingWage(timeline, project)
        ? underLimitAt(timeline, project)
        : 'no',
    ),
  );
