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

/** The facts for the server: only objectives with a result are answered. */
export const evaluationFacts = ({ results, ...values }: EvaluationValues, id: string): object => ({
  ...values,
  id,
  results: Object.entries(results).flatMap(([objectiveId, { result, note }]) =>
    result === null ? [] : [{ objectiveId, result, note }],
  ),
});
