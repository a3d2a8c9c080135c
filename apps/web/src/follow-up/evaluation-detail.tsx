import { followUpWords } from '@traject/i18n/web';
import { useWords } from '@traject/ui';
import { useFile } from '../file/use-file.ts';
import { useEvaluatedObjectives } from './use-evaluated-objectives.ts';
import type { Evaluation } from './use-evaluations.ts';

interface EvaluationDetailProps {
  dossierId: string;
  evaluation: Evaluation;
}

/** What an evaluation says: per objective the result, and what follows. */
export function EvaluationDetail({ dossierId, evaluation }: EvaluationDetailProps) {
  const words = useWords(followUpWords);
  const view = useFile(dossierId);
  const objectives = [...useEvaluatedObjectives(view, [evaluation.contractId]).values()].flat();
  const { results, followUp } = evaluation;
  return (
    <dl className="evaluation-detail">
      {results.map(({ objectiveId, result, note }) => (
        <div key={objectiveId}>
          <dt>{objectives.find(({ id }) => id === objectiveId)?.objective ?? ''}</dt>
          <dd>
            <strong>{words.results[result]}</strong>
            {note === '' ? null : <p className="evaluation-prose">{note}</p>}
          </dd>
        </div>
      ))}
      {followUp === '' ? null : (
        <div>
          <dt>{words.follows}</dt>
          <dd className="evaluation-prose">{followUp}</dd>
        </div>
      )}
    </dl>
  );
}
