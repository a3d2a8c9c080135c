import type { CivilDate } from './calendar/civil-date.ts';
import { dayOf } from './calendar/day.ts';
import type { Dossier, SubsidyFacts } from './facts/dossier.ts';
import { fileTimelineOf, timelineOf } from './timeline/timeline.ts';

/**
 * What the subsidy is judged on, as it was known on a day. A decision counts from the day on which it was taken, so
 * an award that reaches back is unknown until it is decided. The last day of an award has no decision of its own in
 * the facts and is taken as known with the award.
 */
export const subsidyFactsKnownOn = (facts: SubsidyFacts, on: CivilDate): SubsidyFacts =>
  timelineOf(facts).knownOn(dayOf(on)).facts;

/**
 * A file as it was known on a day: what was decided, held, signed or asked later is not in it. Every rule judges on
 * this, so a fact that came later never changes the verdict on an earlier day.
 */
export const knownOn = (dossier: Dossier, on: CivilDate): Dossier =>
  fileTimelineOf(dossier).knownOn(dayOf(on)).dossier;
