import { z } from 'zod';
import type { CivilDate } from '../calendar/civil-date.ts';
import { type CaseOn, inTurn, said } from '../case.ts';
import { type Condition, decide, decision } from '../decision.ts';
import { orUnknown } from '../facts/known.ts';
import type { Verdict } from '../verdict.ts';

/** The means to carry the project out, such as a course or a therapist, and whose choice they are (CON-6). */
export const meansChoice = z.object({
  id: z.string(),
  /** The person would have these means rather than others. */
  personChose: orUnknown(z.boolean()),
  /** The choice is possible for the centre. */
  isPossible: orUnknown(z.boolean()),
  /** It costs about as much as what the centre would take. */
  costsAreComparable: orUnknown(z.boolean()),
  /** The contract holds what the person chose. */
  isFollowed: orUnknown(z.boolean()),
});
export type MeansChoice = z.infer<typeof meansChoice>;

export type MeansCondition =
  | 'person-chose'
  | 'choice-possible'
  | 'costs-comparable'
  | 'choice-followed';

export type MeansAnswer = 'no-choice' | 'need-not-follow' | 'followed' | 'not-followed';

const FREE = { rule: 'CON-6', source: 'decree', article: '13' } as const;

const conditions: readonly Condition<CaseOn<MeansChoice>, MeansCondition>[] = [
  said('meansChoice', 'person-chose', FREE, 'personChose'),
  said('meansChoice', 'choice-possible', FREE, 'isPossible'),
  said('meansChoice', 'costs-comparable', FREE, 'costsAreComparable'),
  said('meansChoice', 'choice-followed', FREE, 'isFollowed'),
];

/** Whether the free choice of means is respected, where it is possible and the costs are comparable (CON-6). */
export const choiceOfMeans = decision<CaseOn<MeansChoice>, MeansCondition, MeansAnswer>({
  question: 'choice-of-means',
  conditions,
  rows: inTurn(
    [
      ['person-chose', false, 'no-choice'],
      ['choice-followed', true, 'followed'],
      ['choice-possible', false, 'need-not-follow'],
      ['costs-comparable', false, 'need-not-follow'],
    ],
    'not-followed',
  ),
  outcomes: {
    'no-choice': 'not-applicable',
    'need-not-follow': 'not-applicable',
    followed: 'met',
    'not-followed': 'not-met',
  },
});

/** Whether the choice of the person counts, and is followed. */
export const meansVerdict = (of: MeansChoice, on: CivilDate): Verdict<MeansAnswer> =>
  decide(choiceOfMeans, { of, on });
