import { addMonths, type CivilDate, day, latest } from '../calendar/civil-date.ts';
import { type Dated, inForce } from '../dated.ts';
import { type Condition, decide, decision, truth } from '../decision.ts';
import { signedOn } from '../contract/signed.ts';
import { exemptionOn } from '../exemption/exemption.ts';
import type { Contract } from '../facts/contract.ts';
import type { Dossier } from '../facts/dossier.ts';
import { noRightIn, type Spell, spellOn, threeMonthsBefore } from '../right/spell.ts';
import type { DueWindow, Verdict } from '../verdict.ts';
import { decidedInTransition, type ObligationAnswer, obligation, REFORM } from './obligation.ts';

export type DeadlineAnswer =
  | 'not-needed'
  | 'exempted'
  | 'concluded-in-time'
  | 'concluded-late'
  | 'open'
  | 'overdue';

export type DeadlineCondition =
  | 'project-is-needed'
  | 'project-concluded'
  | 'concluded-within-term'
  | 'exemption-runs'
  | 'term-is-over';

/** How many months the centre has, by the day of the decision (OBL-10; before the reform OBL-6). */
const MONTHS_TO_CONCLUDE: readonly Dated<number>[] = [
  {
    from: day('2002-10-01'),
    value: 3,
    source: 'Law of 26 May 2002, art. 6 §1 and 13 §2; before 2016-11-01 from the application',
  },
];

/** TRA-1: awarded in the six months before the reform and still without project: twelve months from it. */
const TRANSITION_MONTHS = 12;

interface Subject {
  readonly dossier: Dossier;
  readonly on: CivilDate;
  readonly needed: Verdict<ObligationAnswer>;
  readonly due: DueWindow | undefined;
  readonly concluded: Contract | undefined;
}

/** The project of this right: signed after it began and known on the day. */
function projectOf(dossier: Dossier, spell: Spell | undefined, on: CivilDate): Contract | undefined {
  if (spell === undefined) return undefined;
  return dossier.contracts
    .filter((contract) => {
      const signed = signedOn(contract);
      return (
        signed !== null &&
        signed <= on &&
        signed >= earliestSignature(spell) &&
        (spell.until === null || signed <= spell.until)
      );
    })
    .toSorted((a, b) => ((signedOn(a) ?? '') < (signedOn(b) ?? '') ? -1 : 1))[0];
}

/** A project may be signed in the month in which the right begins, before the decision gives it back to the first day. */
const earliestSignature = (spell: Spell): CivilDate =>
  spell.from <= spell.opening.decidedOn ? spell.from : spell.opening.decidedOn;

const conditions: readonly Condition<Subject, DeadlineCondition>[] = [
  {
    id: 'project-is-needed',
    citation: { rule: 'OBL-1', source: 'law', article: '11 §2' },
    test: ({ needed }) =>
      needed.answer === 'undetermined'
        ? 'unknown'
        : truth(needed.answer === 'mandatory' || needed.answer === 'binding-on-request'),
    reads: ({ needed }) => [{ fact: 'obligation', value: needed.answer }],
  },
  {
    id: 'project-concluded',
    citation: { rule: 'OBL-11', source: 'law', article: '6, 13' },
    test: ({ concluded }) => truth(concluded !== undefined),
    reads: ({ concluded }) =>
      concluded === undefined
        ? []
        : [{ fact: 'contract.signedOn', value: signedOn(concluded), record: concluded.id }],
  },
  {
    id: 'concluded-within-term',
    citation: { rule: 'OBL-10', source: 'law', article: '6 §1, 13 §2' },
    test: ({ concluded, due }) => {
      const signed = concluded === undefined ? null : signedOn(concluded);
      return truth(signed !== null && due !== undefined && signed <= due.until);
    },
    reads: ({ due }) => (due === undefined ? [] : [{ fact: 'deadline', value: due.until }]),
  },
  {
    id: 'exemption-runs',
    citation: { rule: 'EXE-1', source: 'law', article: '11 §2' },
    test: ({ dossier, on }) => truth(exemptionOn(dossier, on) !== undefined),
    reads: ({ dossier, on }) => {
      const exemption = exemptionOn(dossier, on);
      return exemption === undefined
        ? []
        : [{ fact: 'exemption.decidedOn', value: exemption.decidedOn, record: exemption.id }];
    },
  },
  {
    id: 'term-is-over',
    citation: { rule: 'OBL-10', source: 'law', article: '6 §1, 13 §2' },
    test: ({ due, on }) => truth(due !== undefined && on > due.until),
    reads: ({ due }) => (due === undefined ? [] : [{ fact: 'deadline', value: due.until }]),
  },
];

const needed = { 'project-is-needed': true };
const missing = { ...needed, 'project-concluded': false };

const concludeInTime = decision<Subject, DeadlineCondition, DeadlineAnswer>({
  question: 'deadline',
  conditions,
  rows: [
    { when: { 'project-is-needed': false }, then: 'not-needed' },
    {
      when: { ...needed, 'project-concluded': true, 'concluded-within-term': true },
      then: 'concluded-in-time',
    },
    {
      when: { ...needed, 'project-concluded': true, 'concluded-within-term': false },
      then: 'concluded-late',
    },
    { when: { ...missing, 'exemption-runs': true }, then: 'exempted' },
    { when: { ...missing, 'exemption-runs': false, 'term-is-over': false }, then: 'open' },
    { when: { ...missing, 'exemption-runs': false, 'term-is-over': true }, then: 'overdue' },
  ],
  outcomes: {
    'not-needed': 'not-applicable',
    exempted: 'met',
    'concluded-in-time': 'met',
    'concluded-late': 'not-met',
    open: 'undetermined',
    overdue: 'not-met',
  },
});

/** The day from which the three months count: the award, a later acceptance of studies, or the decision on a request. */
function startOfTerm(
  dossier: Dossier,
  spell: Spell,
  answer: ObligationAnswer,
  on: CivilDate,
): { start: CivilDate; step: string } | undefined {
  if (answer === 'binding-on-request') {
    const decided = dossier.requests.flatMap(({ decidedOn }) =>
      decidedOn !== null && decidedOn <= on ? [decidedOn] : [],
    );
    const start = decided.toSorted()[0];
    return start === undefined ? undefined : { start, step: 'three-months-from-decision-to-conclude' };
  }
  if (spell.opening.topsUpPaidWork || noRightIn(dossier, threeMonthsBefore(spell.from)) === 'no') {
    // The right was not new: what makes the project mandatory is the later acceptance of studies or of a work track.
    const later = [...dossier.studies, ...dossier.workTracks]
      .map(({ decidedOn }) => decidedOn)
      .filter((decidedOn) => decidedOn <= on)
      .toSorted()
      .at(-1);
    if (later !== undefined)
      return {
        start: latest(later, spell.opening.decidedOn),
        step: 'three-months-from-acceptance',
      };
  }
  // Before the reform the term ran from the application (OBL-6).
  const { appliedOn, decidedOn } = spell.opening;
  return decidedOn < REFORM && appliedOn !== null
    ? { start: appliedOn, step: 'three-months-from-application' }
    : { start: decidedOn, step: 'three-months-from-award' };
}

function dueWindow(
  dossier: Dossier,
  on: CivilDate,
  answer: ObligationAnswer | 'undetermined',
): DueWindow | undefined {
  const spell = spellOn(dossier, on);
  // While the obligation is unknown the term of the award is shown all the same, so that it cannot be missed meanwhile.
  const assumed = answer === 'undetermined' ? 'mandatory' : answer;
  if (spell === undefined || (assumed !== 'mandatory' && assumed !== 'binding-on-request')) return;
  const { decidedOn } = spell.opening;
  const inTransition =
    assumed === 'mandatory' && on >= REFORM && decidedInTransition(decidedOn);
  const term = inTransition
    ? { start: REFORM, step: 'twelve-months-from-reform' }
    : startOfTerm(dossier, spell, assumed, on);
  if (term === undefined) return;
  const months = inTransition
    ? TRANSITION_MONTHS
    : (inForce(MONTHS_TO_CONCLUDE, term.start)?.value ?? 3);
  const until = addMonths(term.start, months);
  return {
    from: term.start,
    until,
    ...(dossier.centre.remindsBeforeDeadline ? { reminder: addMonths(until, -1) } : {}),
    calculation: { rule: inTransition ? 'TRA-1' : 'OBL-10', start: term.start, step: term.step },
  };
}

/**
 * By when the project has to be concluded, and whether that was done (OBL-10, OBL-11, OBL-12, EXE-1, TRA-1).
 * The window runs from the decision to its last day; a right that began on `on` counts the term from the award.
 */
export function deadline(dossier: Dossier, on: CivilDate): Verdict<DeadlineAnswer> {
  const neededVerdict = obligation(dossier, on);
  const due = dueWindow(dossier, on, neededVerdict.answer);
  const spell = spellOn(dossier, on);
  const verdict = decide(concludeInTime, {
    dossier,
    on,
    needed: neededVerdict,
    due,
    concluded: projectOf(dossier, spell, on),
  });
  return due === undefined ? verdict : { ...verdict, due };
}

