import type { Objective } from '../contract/contract-text.ts';
import type { Evaluation } from './use-evaluations.ts';

type Result = Evaluation['results'][number]['result'];

/** What was said of one objective; no result while none was chosen. */
export interface ObjectiveAnswer {
  readonly result: Result | null;
  readonly note: string;
}

/** An evaluation as it is typed; results by the id of their objective. */
export interface EvaluationValues {
  contractId: string;
  heldOn: string | null;
  manner: Evaluation['manner'] | undefined;
  personTookPart: boolean;
  othersPresent: string;
  followUp: string;
  results: Readonly<Record<string, ObjectiveAnswer>>;
}

/** A form on which nothing is written yet. */
export const blankEvaluation = (contractId: string, today: string): EvaluationValues => ({
  contractId,
  heldOn: today,
  manner: undefined,
  personTookPart: true,
  othersPresent: '',
  followUp: '',
  results: {},
});

/** An evaluation as it was recorded, to be completed or put right. */
export const evaluationValues = ({
  results,
  ...evaluation
}: Evaluation): EvaluationValues & { id: string; version: number } => ({
  ...evaluation,
  results: Object.fromEntries(
    results.map(({ objectiveId, result, note }) => [objectiveId, { result, note }]),
  ),
});

/** The results for the server: only the objectives that are asked, and of those what has a result. */
export const resultsOf = (
  { results }: Pick<EvaluationValues, 'results'>,
  objectives: readonly Objective[],
): object[] =>
  objectives.flatMap(({ id }) => {
    const { result, note } = results[id] ?? { result: null, note: '' };
    return result === null ? [] : [{ objectiveId: id, result, note }];
  });
