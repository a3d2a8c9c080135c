import { z } from 'zod';
import { addDays, addMonths, type CivilDate } from '../calendar/civil-date.ts';
import { civilDate } from '../calendar/stated.ts';
import { type CaseOn, factOf, inTurn, said } from '../case.ts';
import { type Condition, decide, decision, truth } from '../decision.ts';
import { orUnknown } from '../facts/known.ts';
import type { Verdict } from '../verdict.ts';

/** Why somebody thinks of a social balance now. */
const occasion = z.enum(['first-award', 'after-a-job', 'yearly-review', 'other-aid']);

/** The occasion on which it is asked whether a new social balance is needed. */
export const balanceOccasion = z.object({
  id: z.string(),
  at: orUnknown(occasion),
  /** The job that came between, with its last day; null = no job. */
  job: orUnknown(z.object({ from: civilDate, until: civilDate }).nullable()),
  /** The contract goes over to the new way of working of the centre (TRA-4). */
  inLocalTransition: orUnknown(z.boolean()),
});
export type BalanceOccasion = z.infer<typeof balanceOccasion>;

export type BalanceNeededCondition =
  | 'in-local-transition'
  | 'first-award'
  | 'after-a-job'
  | 'job-under-three-months';

export type BalanceNeededAnswer = 'needed' | 'go-through-and-sign-again' | 'not-needed';

type Subject = CaseOn<BalanceOccasion>;

const POLICY = { rule: 'BAL-9', source: 'policy' } as const;
const AFTER_JOB = { rule: 'BAL-10', source: 'explanation' } as const;
const MONTHS_OF_A_SHORT_JOB = 3;

const isAt = (
  id: BalanceNeededCondition,
  at: string,
  citation: Condition<Subject>['citation'],
) => ({
  id,
  citation,
  test: ({ of }: Subject) => truth(of.at === 'unknown' ? of.at : of.at === at),
  reads: ({ of }: Subject) => factOf('balanceOccasion', of, 'at', of.at),
});

/** A job that ends on the day before its date in the third month lasted three months, no less. */
const isShort = (from: CivilDate, until: CivilDate): boolean =>
  addDays(until, 1) < addMonths(from, MONTHS_OF_A_SHORT_JOB);

const conditions: readonly Condition<Subject, BalanceNeededCondition>[] = [
  said('balanceOccasion', 'in-local-transition', POLICY, 'inLocalTransition'),
  isAt('first-award', 'first-award', POLICY),
  isAt('after-a-job', 'after-a-job', AFTER_JOB),
  {
    id: 'job-under-three-months',
    citation: AFTER_JOB,
    test: ({ of: { job } }) =>
      job === 'unknown' ? job : truth(job !== null && isShort(job.from, job.until)),
    reads: ({ of }) =>
      of.job === null || of.job === 'unknown'
        ? []
        : [
            ...factOf('balanceOccasion', of, 'job.from', of.job.from),
            ...factOf('balanceOccasion', of, 'job.until', of.job.until),
          ],
  },
];

/**
 * Whether a new social balance is needed at all (BAL-9, BAL-10): at the first award, not at a yearly review, for other
 * aid, or for a contract in transition; after a job only when the job lasted three months or more.
 */
export const balanceNeeded = decision<Subject, BalanceNeededCondition, BalanceNeededAnswer>({
  question: 'balance-needed',
  conditions,
  rows: inTurn(
    [
      ['in-local-transition', true, 'not-needed'],
      ['first-award', true, 'needed'],
      ['after-a-job', false, 'not-needed'],
      ['job-under-three-months', true, 'go-through-and-sign-again'],
    ],
    'needed',
  ),
  outcomes: {
    needed: 'met',
    'go-through-and-sign-again': 'not-met',
    'not-needed': 'not-met',
  },
});

/** Whether a new social balance is needed on this occasion. */
export const balanceNeededVerdict = (
  of: BalanceOccasion,
  on: CivilDate,
): Verdict<BalanceNeededAnswer> => decide(balanceNeeded, { of, on });
