import { z } from 'zod';
import { type CivilDate } from '../calendar/civil-date.ts';
import { civilDate } from '../calendar/stated.ts';
import { type CaseOn, doneBy, factOf, inTurn, said } from '../case.ts';
import { type Condition, decide, decision, truth } from '../decision.ts';
import { type Contract, party } from '../facts/contract.ts';
import { evaluationManner } from '../facts/evaluation.ts';
import { orUnknown } from '../facts/known.ts';
import type { Verdict } from '../verdict.ts';

/** The report of one evaluation, as far as judging needs it: what it says, never its text (EVA-3). */
export const evaluationReport = z.object({
  id: z.string(),
  writtenOn: orUnknown(civilDate.nullable()),
  /** Who was there; empty = the report does not say. */
  present: orUnknown(z.array(party)),
  /** An interview or another way; null = the report does not say. */
  manner: orUnknown(evaluationManner.nullable()),
  /** The ids of the objectives that have a result. */
  results: orUnknown(z.array(z.string())),
  saysWhatFollows: orUnknown(z.boolean()),
});
export type EvaluationReport = z.infer<typeof evaluationReport>;

export type RecordCondition =
  | 'written-down'
  | 'presence-noted'
  | 'manner-noted'
  | 'result-of-each-objective'
  | 'says-what-follows';

export type RecordAnswer = 'complete' | 'incomplete';

interface Subject extends CaseOn<EvaluationReport> {
  readonly objectives: Contract['objectives'];
}

const WRITTEN = { rule: 'EVA-3', source: 'explanation' } as const;

const conditions: readonly Condition<Subject, RecordCondition>[] = [
  doneBy('evaluationReport', 'written-down', WRITTEN, 'writtenOn'),
  {
    id: 'presence-noted',
    citation: WRITTEN,
    test: ({ of: { present } }) => truth(present === 'unknown' ? present : present.length > 0),
    reads: () => [],
  },
  {
    id: 'manner-noted',
    citation: WRITTEN,
    test: ({ of: { manner } }) => truth(manner === 'unknown' ? manner : manner !== null),
    reads: ({ of }) => factOf('evaluationReport', of, 'manner', of.manner),
  },
  {
    id: 'result-of-each-objective',
    citation: WRITTEN,
    test: ({ of: { results }, objectives }) =>
      truth(results === 'unknown' ? results : objectives.every((one) => results.includes(one))),
    reads: () => [],
  },
  said('evaluationReport', 'says-what-follows', WRITTEN, 'saysWhatFollows'),
];

/** Whether the report of an evaluation holds what it must: then the evaluation counts as written down (EVA-3). */
export const reportOfEvaluation = decision<Subject, RecordCondition, RecordAnswer>({
  question: 'evaluation-report',
  conditions,
  rows: inTurn(
    conditions.map(({ id }) => [id, false, 'incomplete']),
    'complete',
  ),
  outcomes: { complete: 'met', incomplete: 'not-met' },
});

/** Whether the report of an evaluation of a contract is complete on a day, and what it lacks. */
export const evaluationReportVerdict = (
  of: EvaluationReport,
  { objectives }: Pick<Contract, 'objectives'>,
  on: CivilDate,
): Verdict<RecordAnswer> => decide(reportOfEvaluation, { of, objectives, on });
