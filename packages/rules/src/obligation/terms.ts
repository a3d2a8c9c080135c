import {
  addMonths,
  type CivilDate,
  day,
  earliest,
  firstOfMonth,
  latest,
} from '../calendar/civil-date.ts';
import { covers } from '../calendar/period.ts';
import { signedOn } from '../contract/signed.ts';
import { type Dated, inForce } from '../dated.ts';
import type { Contract } from '../facts/contract.ts';
import type { Dossier } from '../facts/dossier.ts';
import { by } from '../order.ts';
import { type Spell, speaksFrom, spells } from '../right/spell.ts';
import type { Truth, Verdict } from '../verdict.ts';
import {
  bindingStudies,
  bindingWorkTracks,
  inTransition,
  mayNotBeInTransition,
  type ObligationAnswer,
  REFORM,
} from './obligation.ts';

/** How many months the centre has, by the day from which they count (OBL-10; before the reform OBL-6). */
const OLDEST: Dated<number> = {
  from: day('2002-10-01'),
  value: 3,
  source: 'Law of 26 May 2002, art. 6 §1 and 13 §2; before 2016-11-01 from the application',
};
/** By the day from which they count. */
export const MONTHS_TO_CONCLUDE: readonly Dated<number>[] = [OLDEST];

/** TRA-1: awarded in the six months before the reform and still without project: twelve months from it. */
const TRANSITION_MONTHS = 12;

/** One term within which a project has to be concluded, and the project that meets it. */
export interface Term {
  readonly rule: string;
  readonly start: CivilDate;
  readonly step: string;
  readonly until: CivilDate;
  /** The true last day may be earlier: the day from which the term counts is not recorded. */
  readonly atTheLatest: boolean;
  readonly concluded: SignedProject | undefined;
}

/** A signed project with the day of its last signature. */
export interface SignedProject {
  readonly contract: Contract;
  readonly signed: CivilDate;
}

/** Whether a day of signature belongs to a right: from its first month or its decision on, and to no other right. */
function isOf(spell: Spell, others: readonly Spell[], signed: CivilDate): boolean {
  const first = earliest(firstOfMonth(spell.from), spell.opening.decidedOn);
  if (signed < first || (spell.until !== null && spell.until < signed)) return false;
  return !others.some((other) => covers(other, signed));
}

/** The projects of a right in order of signature. */
export function projectsOf(dossier: Dossier, spell: Spell): SignedProject[] {
  const others = spells(dossier).filter(({ from }) => from !== spell.from);
  return dossier.contracts
    .flatMap((contract) => {
      const signed = signedOn(contract);
      return signed !== null && isOf(spell, others, signed) ? [{ contract, signed }] : [];
    })
    .toSorted(by(({ signed, contract }) => `${signed} ${contract.id}`));
}

const months = (start: CivilDate): number => (inForce(MONTHS_TO_CONCLUDE, start) ?? OLDEST).value;

const earliestOf = (days: readonly CivilDate[]): CivilDate | undefined => days.toSorted()[0];

/** The term of the award itself: of a new right, or before the reform of somebody under 25. */
function termOfAward(
  dossier: Dossier,
  spell: Spell,
  on: CivilDate,
  concluded: SignedProject | undefined,
): Term {
  const { appliedOn, decidedOn } = spell.opening;
  if (inTransition(dossier, spell, on))
    return {
      rule: 'TRA-1',
      start: REFORM,
      step: 'twelve-months-from-reform',
      until: addMonths(REFORM, TRANSITION_MONTHS),
      atTheLatest: false,
      concluded,
    };
  // Before the reform the term ran from the application (OBL-6), which is not recorded in every old file.
  const old = decidedOn < REFORM;
  const start = old ? (appliedOn ?? decidedOn) : decidedOn;
  return {
    rule: old ? 'OBL-6' : 'OBL-10',
    start,
    step: old && appliedOn !== null ? 'three-months-from-application' : 'three-months-from-award',
    until: addMonths(start, months(start)),
    atTheLatest: old && appliedOn === null,
    concluded,
  };
}

/** A term that counts from something later than the award: studies, a work track, a decision on a request. */
const laterTerm = (
  spell: Spell,
  from: CivilDate,
  step: string,
  concluded: SignedProject | undefined,
): Term => {
  const start = latest(from, spell.opening.decidedOn);
  return {
    rule: 'OBL-10',
    start,
    step,
    until: addMonths(start, months(start)),
    atTheLatest: false,
    concluded,
  };
};

const truthOf = (needed: Verdict<ObligationAnswer>, condition: string): Truth | undefined =>
  needed.findings.find((finding) => finding.condition === condition)?.truth;

/**
 * The terms that run in a right because a project is needed: those that are certain (`'yes'`), or those that may run
 * as well (`'unknown'`). A new right asks for a project; studies ask for a project about the studies (OBL-2), also
 * where another project was concluded before; a work track asks for any project.
 */
export function termsOf(
  dossier: Dossier,
  spell: Spell,
  needed: Verdict<ObligationAnswer>,
  on: CivilDate,
  as: 'yes' | 'unknown',
): Term[] {
  const terms = termsUnderTheLaw(dossier, spell, needed, on, as);
  // Under the old law the term ended earlier, or began on a day that nobody recorded.
  return mayNotBeInTransition(dossier, spell, on)
    ? terms.map((term) => ({ ...term, atTheLatest: true }))
    : terms;
}

function termsUnderTheLaw(
  dossier: Dossier,
  spell: Spell,
  needed: Verdict<ObligationAnswer>,
  on: CivilDate,
  as: 'yes' | 'unknown',
): Term[] {
  const projects = projectsOf(dossier, spell);
  const [any] = projects;
  const study = projects.find(({ contract }) => contract.kind === 'study');
  const found: Term[] = [];
  const isNew = truthOf(needed, 'no-right-last-three-months') ?? truthOf(needed, 'under-25');
  if (isNew === as && truthOf(needed, 'tops-up-paid-work') !== 'yes')
    found.push(termOfAward(dossier, spell, on, any));
  const accepted = earliestOf(bindingStudies(dossier, spell, on, as).map((item) => item.decidedOn));
  if (accepted !== undefined && truthOf(needed, 'under-25-studies') === as)
    found.push(laterTerm(spell, accepted, 'three-months-from-acceptance', study));
  const track = earliestOf(bindingWorkTracks(dossier, spell, on, as).map((item) => item.decidedOn));
  if (track !== undefined && truthOf(needed, 'under-25-work-track') === as)
    found.push(laterTerm(spell, track, 'three-months-from-acceptance', any));
  if (needed.answer !== 'binding-on-request' || as !== 'yes') return found;
  // A request binds from the decision that a project will be concluded; without it no term runs yet.
  const decided = earliestOf(
    dossier.requests.flatMap(({ askedOn, decidedOn }) =>
      decidedOn !== null && speaksFrom(spell) <= askedOn ? [decidedOn] : [],
    ),
  );
  return decided === undefined
    ? []
    : [laterTerm(spell, decided, 'three-months-from-decision-to-conclude', any)];
}

/** The term that speaks loudest: not met and soonest; else met too late; else the first. */
export function pressing(terms: readonly Term[]): Term | undefined {
  const ordered = terms.toSorted(by(({ until }) => until));
  return (
    ordered.find(({ concluded }) => concluded === undefined) ??
    ordered.find(({ concluded, until }) => concluded !== undefined && concluded.signed > until) ??
    ordered[0]
  );
}
