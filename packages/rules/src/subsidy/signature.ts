import { day } from '../calendar/civil-date.ts';
import { dayOf } from '../calendar/day.ts';
import type { ProjectKind } from '../facts/contract.ts';
import { inOrder, NOTHING, withOne } from '../order.ts';
import { bySignature } from '../timeline/spans.ts';
import { derived, type SignedContract, type Timeline } from '../timeline/timeline.ts';

/** The subsidies of article 43/2 exist from this day; a project that runs then counts as signed then (SUB-12). */
export const SUBSIDIES_FROM = day('2016-11-01');
export const SUBSIDIES_FROM_DAY = dayOf(SUBSIDIES_FROM);

const asIfSigned = (one: SignedContract): SignedContract =>
  one.signed < SUBSIDIES_FROM_DAY ? { ...one, signed: SUBSIDIES_FROM_DAY } : one;

/**
 * The contracts of a kind that count for the subsidy, in order of signature: with the real day, or the reform for a
 * project that was running then. What had ended before the reform, or before the last party signed, does not count.
 */
const counting = (kind: ProjectKind) =>
  derived((timeline: Timeline): readonly SignedContract[] => {
    let found: SignedContract[] | undefined;
    for (const one of timeline.contracts) {
      if (one.kind !== kind || one.last < one.signed || one.last < SUBSIDIES_FROM_DAY) continue;
      found = withOne(found, asIfSigned(one));
    }
    return found === undefined ? NOTHING : inOrder(found, bySignature);
  });

export const generalProjects = counting('general');
export const studyProjects = counting('study');
