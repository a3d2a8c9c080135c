import { type Condition, decide, decision, truth } from '../decision.ts';
import type { Verdict } from '../verdict.ts';
import { chain } from './chain.ts';
import { runsOn } from './length.ts';
import { caseFact, chosenStart, doneBetween, type SanctionSubject } from './sanction-case.ts';
import { decided } from './steps.ts';

export type LesseningCondition = 'decided' | 'not-started' | 'better-behaviour';
export type LesseningAnswer = 'not-decided' | 'already-started' | 'no-reason' | 'may-be-lessened';

const startFact = (subject: SanctionSubject) =>
  caseFact(subject, 'wishedStart', chosenStart(subject));

/** Whether better behaviour may still lessen or change the decision: only before it starts (SAN-7). */
export const sanctionLessening = decision<SanctionSubject, LesseningCondition, LesseningAnswer>({
  question: 'sanction-lessening',
  conditions: [
    decided,
    {
      id: 'not-started',
      citation: { rule: 'SAN-7', source: 'explanation' },
      test: (subject) => {
        const start = chosenStart(subject);
        return start === null ? 'unknown' : truth(subject.on < start);
      },
      reads: startFact,
    },
    {
      id: 'better-behaviour',
      citation: { rule: 'SAN-7', source: 'explanation' },
      test: ({ of }) => truth(of.betterBehaviour),
      reads: (subject) => caseFact(subject, 'betterBehaviour', subject.of.betterBehaviour),
    },
  ],
  rows: chain<LesseningCondition, LesseningAnswer>(
    {},
    [
      ['decided', false, 'not-decided'],
      ['not-started', false, 'already-started'],
      ['better-behaviour', false, 'no-reason'],
    ],
    'may-be-lessened',
  ),
  outcomes: {
    'not-decided': 'not-applicable',
    'already-started': 'not-met',
    'no-reason': 'not-met',
    'may-be-lessened': 'met',
  },
});

export const lesseningVerdict = (subject: SanctionSubject): Verdict<LesseningAnswer> =>
  decide(sanctionLessening, subject);

export type CarryOnCondition = 'other-centre' | 'sanction-runs';
export type CarryOnAnswer = 'same-centre' | 'does-not-run' | 'may-be-carried-on';

const SAN5 = { rule: 'SAN-5', source: 'law', article: '30 §3' } as const;

const carryOnConditions: readonly Condition<SanctionSubject, CarryOnCondition>[] = [
  {
    id: 'other-centre',
    citation: SAN5,
    test: ({ of, on }) => doneBetween(of.otherCentreFrom, undefined, on),
    reads: (subject) => caseFact(subject, 'otherCentreFrom', subject.of.otherCentreFrom),
  },
  { id: 'sanction-runs', citation: SAN5, test: runsOn, reads: startFact },
];

/** Whether a centre that became competent later may carry the sanction on: while it runs (SAN-5). */
export const sanctionCarryOn = decision<SanctionSubject, CarryOnCondition, CarryOnAnswer>({
  question: 'sanction-carry-on',
  conditions: carryOnConditions,
  rows: chain<CarryOnCondition, CarryOnAnswer>(
    {},
    [
      ['other-centre', false, 'same-centre'],
      ['sanction-runs', false, 'does-not-run'],
    ],
    'may-be-carried-on',
  ),
  outcomes: {
    'same-centre': 'not-applicable',
    'does-not-run': 'not-met',
    'may-be-carried-on': 'met',
  },
});

export const carryOnVerdict = (subject: SanctionSubject): Verdict<CarryOnAnswer> =>
  decide(sanctionCarryOn, subject);
