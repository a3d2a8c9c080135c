import { followUpWords } from '@traject/i18n/web';
import { Card, Muted, Stack, useWords } from '@traject/ui';
import { useFormat } from '../format.ts';
import { EvaluationDetail } from './evaluation-detail.tsx';
import type { Evaluation } from './use-evaluations.ts';

interface PreviousEvaluationProps {
  dossierId: string;
  evaluation: Evaluation | undefined;
}

/** What was said the last time, beside the form. */
export function PreviousEvaluation({ dossierId, evaluation }: PreviousEvaluationProps) {
  const words = useWords(followUpWords);
  const format = useFormat();
  return (
    <aside aria-label={words.previous}>
      <Card look="sunk">
        <Stack gap="sm">
          <h3>{words.previous}</h3>
          {evaluation === undefined ? (
            <Muted>{words.noPrevious}</Muted>
          ) : (
            <>
              <p>
                {format.day(evaluation.heldOn, 'long')} · {words.manners[evaluation.manner]}
              </p>
              <EvaluationDetail dossierId={dossierId} evaluation={evaluation} />
            </>
          )}
        </Stack>
      </Card>
    </aside>
  );
}
