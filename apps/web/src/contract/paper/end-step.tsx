import { endContract, endResult } from '@traject/api/contract/input';
import { contractPaperWords } from '@traject/i18n/web';
import { projectResults } from '@traject/rules/text';
import { Button, ChoiceField, DayField, FormActions, Section, Stack, useWords } from '@traject/ui';
import { useState } from 'react';
import { desk } from '../../desk.ts';
import { EndCost } from '../../ending/end-cost.tsx';
import { orNothing } from '../../form/form-field.ts';
import { LookOver } from '../../form/look-over.tsx';
import { useFileForm } from '../../form/use-file-form.ts';
import { useLook } from '../../form/use-look.ts';
import { useFormat } from '../../format.ts';
import { dayOrNull } from '../contract-text.ts';
import { DoneStep } from '../signing/done-step.tsx';
import type { StepProps } from '../signing/step-props.ts';
import { useFreshContract } from '../use-contract.ts';

type Result = (typeof endResult.options)[number];

const isResult = (value: string | null): value is Result => endResult.safeParse(value).success;

/** The end of a project with its result, after one look over. */
export function EndStep({ dossierId, contract }: StepProps) {
  const words = useWords(contractPaperWords).end;
  const format = useFormat();
  const [ending, setEnding] = useState(false);
  const { endedOn, endResult: result } = contract;
  return (
    <Section level={3} title={words.title} description={words.hint}>
      {endedOn !== null ? (
        <DoneStep
          sentence={words.done(
            format.day(endedOn, 'long'),
            isResult(result) ? projectResults[result][format.language] : '',
          )}
          about={words.title}
        />
      ) : ending ? (
        <EndForm dossierId={dossierId} contract={contract} onDone={() => setEnding(false)} />
      ) : (
        <div>
          <Button onClick={() => setEnding(true)}>{words.open}</Button>
        </div>
      )}
    </Section>
  );
}

interface EndValues {
  on: string | null;
  result: Result | undefined;
}

function EndForm({ dossierId, contract, onDone }: StepProps & { onDone: () => void }) {
  const words = useWords(contractPaperWords).end;
  const format = useFormat();
  const { id, version } = contract;
  const initial: EndValues = { on: format.today, result: undefined };
  const form = useFileForm({
    name: `contract-einde/${id}`,
    dossierId,
    mutation: desk.contract.end.mutationOptions(),
    schema: endContract,
    initial,
    toFacts: (values) => ({ ...values, id, version }),
    onSaved: () => void refresh().then(onDone),
  });
  const refresh = useFreshContract(dossierId, id, form.change.problem);
  const day = dayOrNull(form.values.on ?? undefined);
  const { result } = form.values;
  const { checking, lacking, look, back } = useLook(day !== null && result !== undefined);
  if (checking && day !== null && result !== undefined)
    return (
      <LookOver
        form={form}
        rows={[
          { label: words.on, value: format.day(day, 'long') },
          { label: words.result, value: projectResults[result][format.language] },
        ]}
        words={words}
        onBack={back}
        onCancel={onDone}
      >
        <EndCost dossierId={dossierId} contractId={id} on={day} />
      </LookOver>
    );
  return (
    <form onSubmit={look} noValidate>
      <Stack>
        <DayField
          {...orNothing(form.field('on'))}
          label={words.on}
          error={day === null ? lacking : undefined}
          required
        />
        <ChoiceField
          {...form.field('result')}
          label={words.result}
          error={result === undefined ? lacking : undefined}
          options={endResult.options.map((value) => ({
            value,
            label: projectResults[value][format.language],
          }))}
        />
        <FormActions>
          <Button type="submit">{words.look}</Button>
          <Button kind="quiet" onClick={onDone}>
            {words.cancel}
          </Button>
        </FormActions>
      </Stack>
    </form>
  );
}
