import { type Day, dayAfter } from '../calendar/day.ts';
import { spanHas } from '../calendar/day-span.ts';
import { truth } from '../decision.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { Truth } from '../verdict.ts';
import { coveredBy, runsThrough } from './coverage.ts';
import { livingWagePeriods } from './living-wage.ts';
import { generalProjects, studyProjects } from './signature.ts';
import { firstWindow, shownElsewhere } from './windows.ts';

/**
 * What holds at the junction of the first subsidy and its extension (SUB-6). Where the KSZ shows that another centre
 * has the extension, the junction was passed there; where that was not asked and nothing passed it here, it is
 * unknown.
 */
function passed(timeline: Timeline, on: Day, here: (lastDay: Day) => boolean): Truth {
  const shown = shownElsewhere.extension(timeline);
  if (shown !== null && shown !== 'unknown') return 'yes';
  const window = firstWindow(timeline, on);
  if (window === 'unknown') return 'unknown';
  if (window === null) return 'no';
  if (here(window.span.until)) return 'yes';
  return shown === 'unknown' ? 'unknown' : 'no';
}

/** A study project that is carried out on the last day or the day after makes the person a student then. */
const isStudentAt = (timeline: Timeline, lastDay: Day): boolean =>
  studyProjects(timeline)
    .flatMap((project) => coveredBy(timeline, project))
    .some((span) => spanHas(span, lastDay) || spanHas(span, dayAfter(lastDay)));

/** A general project that was concluded in the first period is in force on its last day and runs on (SUB-6). */
export const projectPassed = (timeline: Timeline, on: Day): Truth =>
  passed(
    timeline,
    on,
    (lastDay) =>
      !isStudentAt(timeline, lastDay) &&
      generalProjects(timeline).some(
        (project) => project.signed <= lastDay && runsThrough(timeline, project, lastDay),
      ),
  );

/** The living wage runs on after the first period (SUB-6). */
export const livingWagePassed = (timeline: Timeline, on: Day): Truth =>
  passed(timeline, on, (lastDay) =>
    livingWagePeriods(timeline).some(
      (span) => spanHas(span, lastDay) && spanHas(span, dayAfter(lastDay)),
    ),
  );

/** The first subsidy with its twelve months is over before a day (SUB-7). */
export function firstIsOver(timeline: Timeline, on: Day, before: Day): Truth {
  const window = firstWindow(timeline, on);
  return window === 'unknown' ? 'unknown' : truth(window !== null && window.span.until < before);
}
