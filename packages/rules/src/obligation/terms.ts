import { day } from '../calendar/civil-date.ts';
import {
  type Day,
  dayOf,
  earlier,
  FOREVER,
  later,
  monthsLater,
  startOfMonth,
} from '../calendar/day.ts';
import { spanHas } from '../calendar/day-span.ts';
import { byDay, type Dated } from '../dated.ts';
import { inOrder, NOTHING, someOf, withOne } from '../order.ts';
import { type Spell, spells } from '../right/spell.ts';
import { bySignature } from '../timeline/spans.ts';
import type { FileTimeline, SignedContract } from '../timeline/timeline.ts';
import { bindingStudies, bindingWorkTracks, requestsNow } from './conditions.ts';
import {
  inTransition,
  mayNotBeInTransition,
  type Obligation,
  REFORM_DAY,
  truthOf,
} from './obligation.ts';

/** How many months the centre has, by the day from which they count (OBL-10; before the reform OBL-6). */
const OLDEST: Dated<number> = {
  from: day('2002-10-01'),
  value: 3,
  source: 'Law of 26 May 2002, art. 6 §1 and 13 §2; before 2016-11-01 from the application',
};
/** By the day from which they count. */
export const MONTHS_TO_CONCLUDE: readonly Dated<number>[] = [OLDEST];

/** The term of a new right counts from its award (OBL-10). */
export const AWARD_STEP = 'three-months-from-award';

/** TRA-1: awarded in the six months before the reform and still without project: twelve months from it. */
const TRANSITION_MONTHS = 12;

/** One term within which a project has to be concluded, and the project that meets it. */
export interface Term {
  readonly rule: string;
  readonly start: Day;
  readonly step: string;
  readonly until: Day;
  /** The true last day may be earlier: the day from which the term counts is not recorded. */
  readonly atTheLatest: boolean;
  readonly concluded: SignedContract | undefined;
}

/** Whether a day of signature belongs to a right: from its first month or its decision on, and to no other right. */
function isOf(spell: Spell, all: readonly Spell[], signed: Day): boolean {
  const first = earlier(startOfMonth(spell.from), spell.decided);
  if (signed < first || spell.until < signed) return false;
  for (const other of all) if (other !== spell && spanHas(other, signed)) return false;
  return true;
}

/** The projects of a right in order of signature; none where there is no right. */
export function projectsOf(
  timeline: FileTimeline,
  spell: Spell | undefined,
): readonly SignedContract[] {
  if (spell === undefined) return NOTHING;
  const all = spells(timeline);
  const own = someOf(timeline.contracts, ({ signed }) => isOf(spell, all, signed));
  return inOrder(own, bySignature);
}

const monthsOn = byDay(MONTHS_TO_CONCLUDE);
const months = (start: Day): number => (monthsOn(start) ?? OLDEST).value;

/** The earliest decision of some; FOREVER when there is none. */
function firstDecided(decisions: readonly { readonly decided: Day }[]): Day {
  let first = FOREVER;
  for (const { decided } of decisions) first = earlier(first, decided);
  return first;
}

/** The term of the award itself: of a new right, or before the reform of somebody under 25. */
function termOfAward(
  timeline: FileTimeline,
  spell: Spell,
  on: Day,
  concluded: SignedContract | undefined,
): Term {
  const { opening, decided } = spell;
  if (inTransition(timeline, spell, on))
    return {
      rule: 'TRA-1',
      start: REFORM_DAY,
      step: 'twelve-months-from-reform',
      until: monthsLater(REFORM_DAY, TRANSITION_MONTHS),
      atTheLatest: false,
      concluded,
    };
  // Before the reform the term ran from the application (OBL-6), which is not recorded in every old file.
  const old = decided < REFORM_DAY;
  const applied = old && opening.appliedOn !== null ? dayOf(opening.appliedOn) : undefined;
  const start = applied ?? decided;
  return {
    rule: old ? 'OBL-6' : 'OBL-10',
    start,
    step: applied === undefined ? AWARD_STEP : 'three-months-from-application',
    until: monthsLater(start, months(start)),
    atTheLatest: old && applied === undefined,
    concluded,
  };
}

/** A term that counts from something later than the award: studies, a work track, a decision on a request. */
const laterTerm = (
  spell: Spell,
  from: Day,
  step: string,
  concluded: SignedContract | undefined,
): Term => {
  const start = later(from, spell.decided);
  return {
    rule: 'OBL-10',
    start,
    step,
    until: monthsLater(start, months(start)),
    atTheLatest: false,
    concluded,
  };
};

/**
 * The terms that run in a right because a project is needed: those that are certain (`'yes'`), or those that may run
 * as well (`'unknown'`). A new right asks for a project; studies ask for a project about the studies (OBL-2), also
 * where another project was concluded before; a work track asks for any project.
 */
export function termsOf(
  needed: Obligation,
  projects: readonly SignedContract[],
  as: 'yes' | 'unknown',
): readonly Term[] {
  const { timeline, on, spell } = needed.subject;
  if (spell === undefined) return NOTHING;
  const terms = termsUnderTheLaw(needed, spell, projects, as);
  // Under the old law the term ended earlier, or began on a day that nobody recorded.
  return mayNotBeInTransition(timeline, spell, on)
    ? terms.map((term) => ({ ...term, atTheLatest: true }))
    : terms;
}

function termsUnderTheLaw(
  needed: Obligation,
  spell: Spell,
  projects: readonly SignedContract[],
  as: 'yes' | 'unknown',
): readonly Term[] {
  const { subject } = needed;
  const { timeline, on } = subject;
  const [any] = projects;
  let found: Term[] | undefined;
  const isNew = truthOf(needed, 'no-right-last-three-months') ?? truthOf(needed, 'under-25');
  if (isNew === as && truthOf(needed, 'tops-up-paid-work') !== 'yes')
    found = withOne(found, termOfAward(timeline, spell, on, any));
  // Where the condition has this truth, studies or a work track have it too.
  if (truthOf(needed, 'under-25-studies') === as) {
    const accepted = firstDecided(bindingStudies(subject, as));
    const study = projects.find(({ kind }) => kind === 'study');
    found = withOne(found, laterTerm(spell, accepted, 'three-months-from-acceptance', study));
  }
  if (truthOf(needed, 'under-25-work-track') === as) {
    const track = firstDecided(bindingWorkTracks(subject, as));
    found = withOne(found, laterTerm(spell, track, 'three-months-from-acceptance', any));
  }
  if (needed.answer !== 'binding-on-request' || as !== 'yes') return found ?? NOTHING;
  // A request binds from the decision that a project will be concluded; without it no term runs yet.
  const decided = firstDecided(requestsNow(subject));
  return decided === FOREVER
    ? NOTHING
    : [laterTerm(spell, decided, 'three-months-from-decision-to-conclude', any)];
}

/** How loud a term speaks: not met before met too late, and that before met in time. */
const loudness = ({ concluded, until }: Term): number => {
  if (concluded === undefined) return 2;
  return concluded.signed > until ? 1 : 0;
};

const isLouder = (a: Term, b: Term): boolean =>
  loudness(a) === loudness(b) ? a.until < b.until : loudness(a) > loudness(b);

/** The term that speaks loudest, of several alike the one that is over soonest. */
export function pressing(terms: readonly Term[]): Term | undefined {
  let loudest: Term | undefined;
  for (const term of terms) if (loudest === undefined || isLouder(term, loudest)) loudest = term;
  return loudest;
}
