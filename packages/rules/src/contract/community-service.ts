import { type CivilDate, day } from '../calendar/civil-date.ts';
import { covers } from '../calendar/period.ts';

/** Community service could be part of a project on these days (COM-1); judgment 86/2018 was published the day after. */
export const COMMUNITY_SERVICE = { from: day('2016-11-01'), until: day('2018-07-31') } as const;

/** The projects that held community service were revised by this day at the latest (COM-2, circular of 2018-07-26). */
const REVISED_BY = day('2018-09-30');

/** Whether a project concluded on a day may hold community service, and its performance weigh in an evaluation then (COM-2). */
export const mayHoldCommunityService = (on: CivilDate): boolean => covers(COMMUNITY_SERVICE, on);

export type RevisionAnswer = 'not-needed' | 'due' | 'overdue';

/** Whether a project that holds community service still has to be revised because of the annulment (PR-13). */
export function revisionOn(holdsCommunityService: boolean, on: CivilDate): RevisionAnswer {
  if (!holdsCommunityService || on <= COMMUNITY_SERVICE.until) return 'not-needed';
  return on <= REVISED_BY ? 'due' : 'overdue';
}
