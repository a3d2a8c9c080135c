import type { z } from 'zod';
import { inTurn } from '../case.ts';
import { type Condition, decide, decision, truth } from '../decision.ts';
import { type balanceGoal, smartLetter } from '../facts/balance.ts';
import type { Verdict } from '../verdict.ts';

export type Goal = z.infer<typeof balanceGoal>;
export type SmartLetter = z.infer<typeof smartLetter>;
export type GoalAnswer = 'smart' | 'not-smart';

const conditions: readonly Condition<Goal, SmartLetter>[] = smartLetter.options.map((letter) => ({
  id: letter,
  citation: { rule: 'BAL-6', source: 'policy' },
  test: ({ smart }) => truth(smart.includes(letter)),
  reads: () => [],
}));

/**
 * Whether a goal of the balance has the five properties of a wanted end result (BAL-6). The concrete actions that lead
 * to it are the commitments of the contract, each tied to its objective (CON-2).
 */
export const smartGoal = decision<Goal, SmartLetter, GoalAnswer>({
  question: 'balance-goal',
  conditions,
  rows: inTurn(
    smartLetter.options.map((letter) => [letter, false, 'not-smart']),
    'smart',
  ),
  outcomes: { smart: 'met', 'not-smart': 'not-met' },
});

/** Which of the five properties a goal has. */
export const goalVerdict = (goal: Goal): Verdict<GoalAnswer> => decide(smartGoal, goal);
