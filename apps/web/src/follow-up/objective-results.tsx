import { followUpWords } from '@traject/i18n/web';
import { Card, ChoiceField, Stack, TextArea, useWords } from '@traject/ui';
import type { Objective } from '../contract/contract-text.ts';
import type { EvaluationValues, ObjectiveAnswer } from './evaluation-values.ts';

type Results = EvaluationValues['results'];

const RESULTS = ['reached', 'under-way', 'not-reached', 'dropped'] as const;
const BLANK: ObjectiveAnswer = { result: null, note: '' };

interface ObjectiveResultsProps {
  objectives: readonly Objective[];
  value: Results;
  onChange: (results: Results) => void;
}

/** Per objective how far it is, and what happened. */
export function ObjectiveResults({ objectives, value, onChange }: ObjectiveResultsProps) {
  const words = useWords(followUpWords);
  return (
    <Stack>
      {objectives.map(({ id, objective }) => {
        const answer = value[id] ?? BLANK;
        return (
          <Card key={id}>
            <Stack gap="sm">
              <ChoiceField
                label={objective}
                direction="row"
                value={answer.result ?? undefined}
                onChange={(result) => onChange({ ...value, [id]: { ...answer, result } })}
                options={RESULTS.map((result) => ({ value: result, label: words.results[result] }))}
              />
              <TextArea
                label={words.note}
                value={answer.note}
                onChange={(note) => onChange({ ...value, [id]: { ...answer, note } })}
                minRows={2}
                maxLength={2000}
              />
            </Stack>
          </Card>
        );
      })}
    </Stack>
  );
}
