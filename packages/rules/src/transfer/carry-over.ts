import { addMonths, day } from '../calendar/civil-date.ts';
import { type Dated, inForce } from '../dated.ts';
import { any, type Condition, decide, decision, truth } from '../decision.ts';
import type { Truth, Verdict } from '../verdict.ts';
import {
  factOf,
  type Move,
  type MoveSubject,
  type ProjectEndAnswer,
  projectEndVerdict,
} from './project-end.ts';

export type ProjectTransferCondition =
  | 'ended-by-move'
  | 'transfer-law-stated'
  | 'mandatory-at-new-centre'
  | 'consents'
  | 'asked-by-person'
  | 'commitments-checked';

export type ProjectTransferAnswer =
  | 'did-not-end'
  | 'not-stated'
  | 'not-mandatory-there'
  | 'no-consent'
  | 'document-only'
  | 'to-check'
  | 'may-be-carried-over';

/** Since the decree of 3 October 2016 only where a project is mandatory; of before no row is stated (TRF-2). */
export const transferLaw: readonly Dated<'only-where-mandatory'>[] = [
  {
    from: day('2016-11-01'),
    value: 'only-where-mandatory',
    source:
      'Decree of 11 July 2002, art. 17 as changed by the decree of 3 October 2016; technical fiche POD MI v02',
  },
];

const ENDED: Readonly<Record<ProjectEndAnswer | 'undetermined', Truth>> = {
  'ended-by-law': 'yes',
  'no-move': 'no',
  'centre-stays-competent': 'no',
  'runs-on-with-studies': 'no',
  undetermined: 'unknown',
};

/** New at the new centre: no right in the three months before, in any centre (OBL-1, OBL-9). */
function newThere({ of: { newRightFrom, rightBeforeUntil } }: MoveSubject): Truth {
  if (newRightFrom === 'unknown' || rightBeforeUntil === 'unknown') return 'unknown';
  return truth(rightBeforeUntil < addMonths(newRightFrom, -3));
}

/** A project is mandatory at the new centre: on another ground, or because the right there is new. */
export function mandatoryAtNewCentre(subject: MoveSubject): Truth {
  return any([truth(subject.of.mandatoryOnOtherGround), newThere(subject)]);
}

const CARRY = { rule: 'TRF-2', source: 'decree', article: '17' } as const;

const conditions: readonly Condition<MoveSubject, ProjectTransferCondition>[] = [
  {
    id: 'ended-by-move',
    citation: { rule: 'TRF-1', source: 'decree', article: '17' },
    test: ({ of, on }) => ENDED[projectEndVerdict(of, on).answer],
    reads: (subject) => factOf(subject, 'movedOn', subject.of.movedOn),
  },
  {
    id: 'transfer-law-stated',
    citation: CARRY,
    test: ({ of: { movedOn }, on }) =>
      movedOn === 'unknown' ? 'unknown' : truth(inForce(transferLaw, movedOn ?? on) !== undefined),
    reads: (subject) => factOf(subject, 'movedOn', subject.of.movedOn),
  },
  {
    id: 'mandatory-at-new-centre',
    citation: { rule: 'OBL-9', source: 'law', article: '11 §2' },
    test: mandatoryAtNewCentre,
    reads: (subject) => [
      ...factOf(subject, 'newRightFrom', subject.of.newRightFrom),
      ...factOf(subject, 'rightBeforeUntil', subject.of.rightBeforeUntil),
      ...factOf(subject, 'mandatoryOnOtherGround', subject.of.mandatoryOnOtherGround),
    ],
  },
  {
    id: 'consents',
    citation: CARRY,
    test: ({ of }) => truth(of.consents),
    reads: (subject) => factOf(subject, 'consents', subject.of.consents),
  },
  {
    id: 'asked-by-person',
    citation: CARRY,
    test: ({ of }) => truth(of.askedByPerson),
    reads: (subject) => factOf(subject, 'askedByPerson', subject.of.askedByPerson),
  },
  {
    id: 'commitments-checked',
    citation: CARRY,
    test: ({ of }) => truth(of.commitmentsChecked),
    reads: (subject) => factOf(subject, 'commitmentsChecked', subject.of.commitmentsChecked),
  },
];

const ended = { 'ended-by-move': true } as const;
const stated = { ...ended, 'transfer-law-stated': true } as const;
const mandatory = { ...stated, 'mandatory-at-new-centre': true } as const;
const willing = { ...mandatory, consents: true } as const;
const wanted = { ...willing, 'asked-by-person': true } as const;

/**
 * Whether a project that a move ended may be carried over (TRF-2). Without a request, and with consent, the first
 * centre may still send the document: S2 names that road beside the request.
 */
export const projectTransfer = decision<
  MoveSubject,
  ProjectTransferCondition,
  ProjectTransferAnswer
>({
  question: 'project-transfer',
  conditions,
  rows: [
    { when: { 'ended-by-move': false }, then: 'did-not-end' },
    { when: { ...ended, 'transfer-law-stated': false }, then: 'not-stated' },
    { when: { ...stated, 'mandatory-at-new-centre': false }, then: 'not-mandatory-there' },
    { when: { ...mandatory, consents: false }, then: 'no-consent' },
    { when: { ...willing, 'asked-by-person': false }, then: 'document-only' },
    { when: { ...wanted, 'commitments-checked': false }, then: 'to-check' },
    { when: { ...wanted, 'commitments-checked': true }, then: 'may-be-carried-over' },
  ],
  outcomes: {
    'did-not-end': 'not-applicable',
    'not-stated': 'undetermined',
    'not-mandatory-there': 'not-met',
    'no-consent': 'not-met',
    'document-only': 'not-met',
    'to-check': 'not-met',
    'may-be-carried-over': 'met',
  },
});

/** Whether a project that a move ended may be carried over to the new centre, asked on a day. */
export const projectTransferVerdict = (
  of: Move,
  on: MoveSubject['on'],
): Verdict<ProjectTransferAnswer> => decide(projectTransfer, { of, on });
