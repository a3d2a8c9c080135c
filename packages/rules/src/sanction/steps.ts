import { addDays, type CivilDate } from '../calendar/civil-date.ts';
import { type Condition, decide, decision, not, truth } from '../decision.ts';
import type { Truth, Verdict } from '../verdict.ts';
import { chain } from './chain.ts';
import { caseFact, decisionOn, doneBetween, type SanctionSubject } from './sanction-case.ts';
import { lawStated } from './terms.ts';

/** The steps of a sanction in the order of the law (SAN-1). */
export const SANCTION_STEPS = [
  'formal-notice',
  'reasons-weighed',
  'advice-given',
  'hearing-offered',
  'hearing-held',
  'decision-reasoned',
  'notified',
] as const;
export type SanctionStep = (typeof SANCTION_STEPS)[number];

export type StepsCondition =
  | 'contract-not-kept'
  | 'law-stated'
  | 'commitment-of-contract'
  | 'no-legitimate-reason'
  | 'decided'
  | SanctionStep;

export type StepsAnswer =
  | 'other-kind'
  | 'not-stated'
  | 'not-possible'
  | 'steps-to-do'
  | 'open-for-decision'
  | 'steps-skipped'
  | 'to-notify'
  | 'steps-kept';

const LAW = { rule: 'SAN-1', source: 'law', article: '30 §2' } as const;

/** The last day on which a step comes before the decision; without one, the day asked about. */
const byDecision = (subject: SanctionSubject): CivilDate => decisionOn(subject)?.on ?? subject.on;

/** A notice or an offer leaves the person at least one day to answer it before the decision. */
const dayBeforeDecision = (subject: SanctionSubject): CivilDate => {
  const decided = decisionOn(subject);
  return decided === null ? subject.on : addDays(decided.on, -1);
};

/** Heard when the person asked; an offer that was not taken up needs no hearing. */
function hearingHeld(subject: SanctionSubject): Truth {
  const { hearingAsked, hearingHeldOn } = subject.of;
  if (hearingAsked === false) return 'yes';
  const held = doneBetween(hearingHeldOn, undefined, byDecision(subject));
  return hearingAsked === 'unknown' && held === 'no' ? 'unknown' : held;
}

type Step<Id extends StepsCondition> = Condition<SanctionSubject, Id>;

/** A case under article 30 §1 is another kind and is refused here (SAN-6). */
export const contractNotKept: Step<'contract-not-kept'> = {
  id: 'contract-not-kept',
  citation: { rule: 'SAN-6', source: 'law', article: '30 §1' },
  test: ({ of }) =>
    of.ground === 'unknown' ? 'unknown' : truth(of.ground === 'commitment-not-kept'),
  reads: (subject) => caseFact(subject, 'ground', subject.of.ground),
};

/** There is a decision on the day asked about. */
export const decided: Step<'decided'> = {
  id: 'decided',
  citation: { rule: 'SAN-1', source: 'law', article: '21' },
  test: (subject) => truth(decisionOn(subject) !== null),
  reads: (subject) => caseFact(subject, 'decidedOn', decisionOn(subject)?.on ?? null),
};

/** The decision was notified, on its own day or later. */
export const notified: Step<'notified'> = {
  id: 'notified',
  citation: { rule: 'SAN-1', source: 'law', article: '21' },
  test: (subject) => {
    const taken = decisionOn(subject);
    return taken === null ? 'no' : doneBetween(subject.of.notifiedOn, taken.on, subject.on);
  },
  reads: (subject) => caseFact(subject, 'notifiedOn', subject.of.notifiedOn),
};

/** What was not kept is a commitment of the contract. */
export const commitmentOfContract: Step<'commitment-of-contract'> = {
  id: 'commitment-of-contract',
  citation: LAW,
  test: ({ of: { failing } }) =>
    failing.commitment === 'unknown' ? 'unknown' : truth(failing.commitment !== null),
  reads: (subject) => [
    ...caseFact(subject, 'failedOn', subject.of.failing.on),
    ...caseFact(subject, 'commitment', subject.of.failing.commitment),
  ],
};

/** The person had no legitimate reason. */
export const noLegitimateReason: Step<'no-legitimate-reason'> = {
  id: 'no-legitimate-reason',
  citation: LAW,
  test: ({ of }) => not(truth(of.legitimate)),
  reads: (subject) => caseFact(subject, 'legitimate', subject.of.legitimate),
};

const conditions: readonly Condition<SanctionSubject, StepsCondition>[] = [
  contractNotKept,
  lawStated,
  commitmentOfContract,
  noLegitimateReason,
  decided,
  {
    id: 'formal-notice',
    citation: LAW,
    test: (subject) =>
      doneBetween(subject.of.formalNoticeOn, subject.of.failing.on, dayBeforeDecision(subject)),
    reads: (subject) => caseFact(subject, 'formalNoticeOn', subject.of.formalNoticeOn),
  },
  {
    id: 'reasons-weighed',
    citation: LAW,
    test: (subject) =>
      doneBetween(subject.of.reasonsWeighedOn, subject.of.failing.on, byDecision(subject)),
    reads: (subject) => caseFact(subject, 'reasonsWeighedOn', subject.of.reasonsWeighedOn),
  },
  {
    id: 'advice-given',
    citation: LAW,
    test: (subject) => doneBetween(subject.of.adviceOn, subject.of.failing.on, byDecision(subject)),
    reads: (subject) => caseFact(subject, 'adviceOn', subject.of.adviceOn),
  },
  {
    id: 'hearing-offered',
    citation: { rule: 'SAN-1', source: 'law', article: '20' },
    test: (subject) =>
      doneBetween(subject.of.hearingOfferedOn, subject.of.failing.on, dayBeforeDecision(subject)),
    reads: (subject) => caseFact(subject, 'hearingOfferedOn', subject.of.hearingOfferedOn),
  },
  {
    id: 'hearing-held',
    citation: { rule: 'PRO-4', source: 'law', article: '20' },
    test: hearingHeld,
    reads: (subject) => [
      ...caseFact(subject, 'hearingAsked', subject.of.hearingAsked),
      ...caseFact(subject, 'hearingHeldOn', subject.of.hearingHeldOn),
    ],
  },
  {
    id: 'decision-reasoned',
    citation: { rule: 'SAN-1', source: 'law', article: '21' },
    test: (subject) => truth(decisionOn(subject)?.reasoned ?? false),
    reads: (subject) => caseFact(subject, 'decidedOn', decisionOn(subject)?.on ?? null),
  },
  notified,
];

const BEFORE_DECISION = SANCTION_STEPS.slice(0, 5);

const start = [
  ['contract-not-kept', false, 'other-kind'],
  ['law-stated', false, 'not-stated'],
  ['commitment-of-contract', false, 'not-possible'],
  ['no-legitimate-reason', false, 'not-possible'],
] as const;

/** Whether the steps of a sanction were kept (SAN-1, SAN-6). */
export const sanctionSteps = decision<SanctionSubject, StepsCondition, StepsAnswer>({
  question: 'sanction-steps',
  conditions,
  rows: [
    ...chain<StepsCondition, StepsAnswer>(
      { decided: false },
      [...start, ...BEFORE_DECISION.map((id) => [id, false, 'steps-to-do'] as const)],
      'open-for-decision',
    ),
    ...chain<StepsCondition, StepsAnswer>(
      { decided: true },
      [
        ...start,
        ...BEFORE_DECISION.map((id) => [id, false, 'steps-skipped'] as const),
        ['decision-reasoned', false, 'steps-skipped'],
        ['notified', false, 'to-notify'],
      ],
      'steps-kept',
    ),
  ],
  outcomes: {
    'other-kind': 'not-applicable',
    'not-stated': 'undetermined',
    'not-possible': 'not-met',
    'steps-to-do': 'not-met',
    'open-for-decision': 'not-applicable',
    'steps-skipped': 'not-met',
    'to-notify': 'not-met',
    'steps-kept': 'met',
  },
});

/** Whether every step was kept, which is missing, and whether a sanction is possible at all. */
export const stepsVerdict = (subject: SanctionSubject): Verdict<StepsAnswer> =>
  decide(sanctionSteps, subject);
