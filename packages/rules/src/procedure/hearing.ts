import type { CivilDate } from '../calendar/civil-date.ts';
import { type Condition, decide, decision, truth } from '../decision.ts';
import type { Truth, Verdict } from '../verdict.ts';
import type { Assistance, FormalDecision } from './facts.ts';
import { type DoneOn, doneFact, knownDone } from './term.ts';

export type HearingAnswer =
  | 'not-needed'
  | 'respected'
  | 'tell-first'
  | 'hear-first'
  | 'not-told'
  | 'not-heard';
export type HearingCondition =
  | 'hearing-belongs'
  | 'told-in-writing'
  | 'hearing-asked'
  | 'hearing-held'
  | 'decision-taken';

interface Subject {
  readonly decision: FormalDecision;
  readonly decidedOn: CivilDate | null;
  /** What was done by then counts: the day of the decision, else the day asked about. */
  readonly by: CivilDate;
}

const HEARING = { rule: 'PRO-4', source: 'law', article: '20; decree 7' } as const;

const doneBefore = (doneOn: DoneOn, by: CivilDate): Truth => {
  const known = knownDone(doneOn, by);
  return known === 'unknown' ? 'unknown' : truth(known !== null);
};

const step = (
  id: HearingCondition,
  name: 'toldInWritingOn' | 'askedOn' | 'heldOn',
): Condition<Subject, HearingCondition> => ({
  id,
  citation: HEARING,
  test: ({ decision: { hearing }, by }) => doneBefore(hearing[name], by),
  reads: ({ decision: { id: record, hearing }, by }) =>
    doneFact(`hearing.${name}`, knownDone(hearing[name], by), record),
});

const belongs = { 'hearing-belongs': true } as const;
const asked = { ...belongs, 'told-in-writing': true, 'hearing-asked': true } as const;

/** Whether the right to be heard was kept; rows as in FAQ-22. */
export const rightToBeHeard = decision<Subject, HearingCondition, HearingAnswer>({
  question: 'hearing',
  conditions: [
    {
      id: 'hearing-belongs',
      citation: HEARING,
      test: ({ decision: { subject } }) => truth(subject !== 'other'),
      reads: ({ decision: { id, subject } }) => [
        { fact: 'formalDecision.subject', value: subject, record: id },
      ],
    },
    step('told-in-writing', 'toldInWritingOn'),
    step('hearing-asked', 'askedOn'),
    step('hearing-held', 'heldOn'),
    {
      id: 'decision-taken',
      citation: HEARING,
      test: ({ decidedOn }) => truth(decidedOn !== null),
      reads: ({ decision: { id }, decidedOn }) =>
        doneFact('formalDecision.decidedOn', decidedOn, id),
    },
  ],
  rows: [
    { when: { 'hearing-belongs': false }, then: 'not-needed' },
    {
      when: { ...belongs, 'told-in-writing': false, 'decision-taken': false },
      then: 'tell-first',
    },
    { when: { ...belongs, 'told-in-writing': false, 'decision-taken': true }, then: 'not-told' },
    {
      when: { ...belongs, 'told-in-writing': true, 'hearing-asked': false },
      then: 'respected',
    },
    { when: { ...asked, 'hearing-held': true }, then: 'respected' },
    { when: { ...asked, 'hearing-held': false, 'decision-taken': false }, then: 'hear-first' },
    { when: { ...asked, 'hearing-held': false, 'decision-taken': true }, then: 'not-heard' },
  ],
  outcomes: {
    'not-needed': 'not-applicable',
    respected: 'met',
    'tell-first': 'undetermined',
    'hear-first': 'undetermined',
    'not-told': 'not-met',
    'not-heard': 'not-met',
  },
});

/**
 * Whether the person was told in writing of the hearing and, when it was asked, heard before the decision (PRO-4).
 * What happened on the day of the decision counts as before it: a session may hear and decide on one day. What was
 * asked after the decision no longer matters to it.
 */
export function hearingVerdict(of: FormalDecision, on: CivilDate): Verdict<HearingAnswer> {
  const decidedOn = of.decidedOn !== null && of.decidedOn <= on ? of.decidedOn : null;
  return decide(rightToBeHeard, {
    decision: of,
    decidedOn,
    by: decidedOn ?? on,
  });
}

export type AssistanceAnswer = 'not-asked' | 'admitted' | 'refused';
export type AssistanceCondition = 'assistance-asked' | 'assistance-admitted';

const ASSISTANCE = { rule: 'PRO-1', source: 'law', article: '6 §3, 13 §3' } as const;

/** Whether somebody of the person's choice could be there. */
export const mayBeAssisted = decision<Assistance, AssistanceCondition, AssistanceAnswer>({
  question: 'assistance',
  conditions: [
    {
      id: 'assistance-asked',
      citation: ASSISTANCE,
      test: ({ asked: wish }) => truth(wish),
      reads: ({ id, asked: wish }) => [{ fact: 'assistance.asked', value: wish, record: id }],
    },
    {
      id: 'assistance-admitted',
      citation: ASSISTANCE,
      test: ({ admitted }) => truth(admitted),
      reads: ({ id, admitted }) => [{ fact: 'assistance.admitted', value: admitted, record: id }],
    },
  ],
  rows: [
    { when: { 'assistance-asked': false }, then: 'not-asked' },
    { when: { 'assistance-asked': true, 'assistance-admitted': true }, then: 'admitted' },
    { when: { 'assistance-asked': true, 'assistance-admitted': false }, then: 'refused' },
  ],
  outcomes: { 'not-asked': 'not-applicable', admitted: 'met', refused: 'not-met' },
});

/** Whether the person who wanted somebody of choice at the negotiation could have one (PRO-1). */
export const assistanceVerdict = (of: Assistance): Verdict<AssistanceAnswer> =>
  decide(mayBeAssisted, of);
