import { followUpWords } from '@traject/i18n/web';
import { Notice, useWords } from '@traject/ui';
import type { Objective } from '../contract/contract-text.ts';
import { useFormat } from '../format.ts';
import type { EvaluationValues } from './evaluation-values.ts';

interface StillLacksProps {
  values: EvaluationValues;
  objectives: readonly Objective[];
}

/** What keeps an evaluation from counting; it may be saved all the same. */
export function StillLacks({ values, objectives }: StillLacksProps) {
  const words = useWords(followUpWords);
  const { colon } = useFormat();
  const { results, followUp, personTookPart } = values;
  const lacks = [
    ...(personTookPart ? [] : [words.lacks.tookPart]),
    ...(objectives.every(({ id }) => (results[id]?.result ?? null) !== null)
      ? []
      : [words.lacks.results]),
    ...(followUp.trim() === '' ? [words.lacks.follows] : []),
  ];
  return lacks.length === 0 ? null : (
    <Notice tone="info" role="none" text={`${words.stillLacks}${colon} ${lacks.join(', ')}.`} />
  );
}
