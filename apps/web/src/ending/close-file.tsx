import { useSuspenseQuery } from '@tanstack/react-query';
import { closeFile } from '@traject/api/closing/input';
import { endingWords } from '@traject/i18n/web';
import {
  Button,
  CheckAnswers,
  DayField,
  FormActions,
  Muted,
  Section,
  Stack,
  useWords,
} from '@traject/ui';
import { useState } from 'react';
import { desk } from '../desk.ts';
import type { FileView } from '../file/use-file.ts';
import { orNothing } from '../form/form-field.ts';
import { FormProblem } from '../form/form-problem.tsx';
import { useFileForm } from '../form/use-file-form.ts';
import { useFormat } from '../format.ts';
import { OpenPoints } from './open-points.tsx';

/** Closes the file, after what is still open was seen and the day looked over. */
export function CloseFile({ view }: { view: FileView }) {
  const words = useWords(endingWords);
  const format = useFormat();
  const [step, setStep] = useState<'points' | 'day' | 'check'>('points');
  const points = useSuspenseQuery(
    desk.closing.openPoints.queryOptions({ dossierId: view.id }),
  ).data;
  const initial: { on: string | null } = { on: format.today };
  const form = useFileForm({
    name: 'sluiten',
    dossierId: view.id,
    mutation: desk.closing.close.mutationOptions(),
    schema: closeFile,
    initial,
    toFacts: (values) => ({ ...values, version: view.version }),
    onSaved: () => setStep('points'),
  });
  const { on } = form.values;
  const blocked = points.some(({ blocks }) => blocks);
  return (
    <Section title={words.file} description={words.fileText}>
      <Stack>
        {points.length === 0 ? (
          <Muted>{words.nothingOpen}</Muted>
        ) : (
          <OpenPoints view={view} points={points} />
        )}
        {step === 'points' && !blocked ? (
          <div>
            <Button onClick={() => setStep('day')}>{words.open}</Button>
          </div>
        ) : null}
        {step === 'day' ? (
          <>
            <DayField
              {...orNothing(form.field('on'))}
              label={words.on}
              max={format.today}
              required
            />
            <FormActions>
              <Button onClick={() => setStep(on === null ? 'day' : 'check')}>{words.look}</Button>
              <Button kind="quiet" onClick={() => setStep('points')}>
                {words.cancel}
              </Button>
            </FormActions>
          </>
        ) : null}
        {step === 'check' && on !== null ? (
          <CheckAnswers
            rows={[
              {
                label: words.on,
                value: format.day(on, 'long'),
                change: { label: words.change, onSelect: () => setStep('day') },
              },
              { label: words.stillOpen, value: points.length === 0 ? words.none : points.length },
            ]}
            consequence={words.consequence}
            confirmLabel={words.confirm}
            cancelLabel={words.cancel}
            onConfirm={() => void form.sendWith({})}
            onCancel={() => setStep('points')}
            busy={form.change.saving}
            error={
              form.change.problem === null ? undefined : (
                <FormProblem problem={form.change.problem} />
              )
            }
          />
        ) : null}
      </Stack>
    </Section>
  );
}
