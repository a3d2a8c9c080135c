import { z } from 'zod';
import { type CivilDate, earliest } from '../calendar/civil-date.ts';
import { civilDate } from '../calendar/stated.ts';
import { type Condition, decide, decision, truth } from '../decision.ts';
import { party } from '../facts/contract.ts';
import { orUnknown } from '../facts/known.ts';
import type { FactUsed, FactValue, Verdict } from '../verdict.ts';

/** A change of a contract that runs, as an addendum. */
export const amendment = z.object({
  id: z.string(),
  /** `null` = known that nobody asked. A third party asks through one of the two parties. */
  askedBy: orUnknown(party.exclude(['third-party']).nullable()),
  personAgrees: orUnknown(z.boolean()),
  centreAgrees: orUnknown(z.boolean()),
  /** The person was told of content, scope and consequences of the change (PRO-3). */
  informedOn: orUnknown(civilDate.nullable()),
  signedByPersonOn: orUnknown(civilDate.nullable()),
  signedByCentreOn: orUnknown(civilDate.nullable()),
});
export type Amendment = z.infer<typeof amendment>;

/** Local policy (AMD-2): the centre may make an appointment alone. It conflicts with AMD-1. */
export const amendmentSetting = z.object({ allowsOneSided: z.boolean() });
export type AmendmentSetting = z.infer<typeof amendmentSetting>;

/** The setting of a centre that has chosen nothing. */
export const DEFAULT_AMENDMENT_SETTING: AmendmentSetting = { allowsOneSided: false };

export type AmendmentCondition =
  | 'asked'
  | 'centre-agrees'
  | 'person-agrees'
  | 'one-sided-allowed'
  | 'informed-before-change'
  | 'addendum-signed';

export type AmendmentAnswer =
  | 'not-asked'
  | 'no-agreement'
  | 'not-informed'
  | 'one-sided'
  | 'to-sign'
  | 'changed';

interface Subject {
  readonly of: Amendment;
  readonly setting: AmendmentSetting;
  readonly on: CivilDate;
}

const factOf = ({ of }: Subject, fact: string, value: FactValue): FactUsed[] =>
  value === null ? [] : [{ fact: `amendment.${fact}`, value, record: of.id }];

const both = ({ of }: Subject) => [of.signedByPersonOn, of.signedByCentreOn];

/** The first signature on the addendum that is there on the day; the information comes before it or on that day. */
function informedBy(subject: Subject): CivilDate {
  const days = both(subject).flatMap((on) => (on === null || on === 'unknown' ? [] : [on]));
  return days.reduce((first, on) => earliest(first, on), subject.on);
}

const AGREED = { rule: 'AMD-1', source: 'law', article: '11 §3' } as const;

const conditions: readonly Condition<Subject, AmendmentCondition>[] = [
  {
    id: 'asked',
    citation: AGREED,
    test: ({ of }) => truth(of.askedBy === 'unknown' ? 'unknown' : of.askedBy !== null),
    reads: (subject) => factOf(subject, 'askedBy', subject.of.askedBy),
  },
  {
    id: 'centre-agrees',
    citation: AGREED,
    test: ({ of }) => truth(of.centreAgrees),
    reads: (subject) => factOf(subject, 'centreAgrees', subject.of.centreAgrees),
  },
  {
    id: 'person-agrees',
    citation: AGREED,
    test: ({ of }) => truth(of.personAgrees),
    reads: (subject) => factOf(subject, 'personAgrees', subject.of.personAgrees),
  },
  {
    id: 'one-sided-allowed',
    citation: { rule: 'AMD-2', source: 'policy' },
    test: ({ setting }) => truth(setting.allowsOneSided),
    reads: (subject) => factOf(subject, 'allowsOneSided', subject.setting.allowsOneSided),
  },
  {
    id: 'informed-before-change',
    citation: { rule: 'PRO-3', source: 'decree', article: '11 §2' },
    test: (subject) => {
      const { informedOn } = subject.of;
      if (informedOn === 'unknown') return 'unknown';
      return truth(informedOn !== null && informedOn <= informedBy(subject));
    },
    reads: (subject) => factOf(subject, 'informedOn', subject.of.informedOn),
  },
  {
    id: 'addendum-signed',
    citation: AGREED,
    test: (subject) => {
      const signed = both(subject);
      if (signed.some((on) => on === null || (on !== 'unknown' && on > subject.on))) return 'no';
      return truth(signed.includes('unknown') ? 'unknown' : true);
    },
    reads: (subject) => [
      ...factOf(subject, 'signedByPersonOn', subject.of.signedByPersonOn),
      ...factOf(subject, 'signedByCentreOn', subject.of.signedByCentreOn),
    ],
  },
];

const asked = { asked: true } as const;
const centre = { ...asked, 'centre-agrees': true } as const;
const agreed = { ...centre, 'person-agrees': true } as const;
const oneSided = { ...centre, 'person-agrees': false, 'one-sided-allowed': true } as const;
const informed = { ...agreed, 'informed-before-change': true } as const;

/** Whether a contract is, or may be, changed (AMD-1, AMD-2). */
export const changeContract = decision<Subject, AmendmentCondition, AmendmentAnswer>({
  question: 'amendment',
  conditions,
  rows: [
    { when: { asked: false }, then: 'not-asked' },
    { when: { ...asked, 'centre-agrees': false }, then: 'no-agreement' },
    {
      when: { ...centre, 'person-agrees': false, 'one-sided-allowed': false },
      then: 'no-agreement',
    },
    { when: { ...oneSided, 'informed-before-change': false }, then: 'not-informed' },
    { when: { ...oneSided, 'informed-before-change': true }, then: 'one-sided' },
    { when: { ...agreed, 'informed-before-change': false }, then: 'not-informed' },
    { when: { ...informed, 'addendum-signed': false }, then: 'to-sign' },
    { when: { ...informed, 'addendum-signed': true }, then: 'changed' },
  ],
  outcomes: {
    'not-asked': 'not-applicable',
    'no-agreement': 'not-met',
    'not-informed': 'not-met',
    // The setting allows it, the law does not: it never counts as met.
    'one-sided': 'not-met',
    'to-sign': 'not-met',
    changed: 'met',
  },
});

/** Whether a change of a contract may be made on a day, and what it still lacks. */
export const amendmentVerdict = (
  of: Amendment,
  on: CivilDate,
  setting: AmendmentSetting = DEFAULT_AMENDMENT_SETTING,
): Verdict<AmendmentAnswer> => decide(changeContract, { of, setting, on });

/** The rule that a one-sided appointment breaks, to be shown wherever it is used; null for any other answer. */
export const conflictWithLaw = ({ answer }: Verdict<AmendmentAnswer>) =>
  answer === 'one-sided' ? AGREED : null;
