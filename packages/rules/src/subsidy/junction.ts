import { addDays, type CivilDate } from '../calendar/civil-date.ts';
import { covers } from '../calendar/period.ts';
import { truth } from '../decision.ts';
import type { SubsidyFacts } from '../facts/dossier.ts';
import type { Truth } from '../verdict.ts';
import { coveredBy, runsThrough } from './coverage.ts';
import { livingWagePeriods } from './living-wage.ts';
import { signedContracts } from './signature.ts';
import { firstWindow, shownElsewhere } from './windows.ts';

/**
 * What holds at the junction of the first subsidy and its extension (SUB-6). Where the KSZ shows that another centre
 * has the extension, the junction was passed there; where that was not asked and nothing passed it here, it is
 * unknown.
 */
function passed(facts: SubsidyFacts, on: CivilDate, here: (lastDay: CivilDate) => boolean): Truth {
  const shown = shownElsewhere(facts, 'extension');
  if (shown !== null && shown !== 'unknown') return 'yes';
  const window = firstWindow(facts, on);
  if (window === 'unknown') return 'unknown';
  if (window === null) return 'no';
  if (here(window.span.until)) return 'yes';
  return shown === 'unknown' && window.contract === null ? 'unknown' : 'no';
}

/** A study project that is carried out on the last day or the day after makes the person a student then. */
const isStudentAt = (facts: SubsidyFacts, lastDay: CivilDate, on: CivilDate): boolean =>
  signedContracts(facts, 'study')
    .flatMap((project) => coveredBy(facts, project, on))
    .some((period) => covers(period, lastDay) || covers(period, addDays(lastDay, 1)));

/** A general project that was concluded in the first period is in force on its last day and runs on (SUB-6). */
export const projectPassed = (facts: SubsidyFacts, on: CivilDate): Truth =>
  passed(
    facts,
    on,
    (lastDay) =>
      !isStudentAt(facts, lastDay, on) &&
      signedContracts(facts, 'general').some(
        (project) => project.signed <= lastDay && runsThrough(facts, project, lastDay, on),
      ),
  );

/** The living wage runs on after the first period (SUB-6). */
export const livingWagePassed = (facts: SubsidyFacts, on: CivilDate): Truth =>
  passed(facts, on, (lastDay) =>
    livingWagePeriods(facts).some(
      (period) => covers(period, lastDay) && covers(period, addDays(lastDay, 1)),
    ),
  );

/** The first subsidy with its twelve months is over before a day (SUB-7). */
export function firstIsOver(facts: SubsidyFacts, on: CivilDate, before: CivilDate): Truth {
  const window = firstWindow(facts, on);
  return window === 'unknown' ? 'unknown' : truth(window !== null && window.span.until < before);
}
