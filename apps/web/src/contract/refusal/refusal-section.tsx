import { recordRefusal } from '@traject/api/contract/input';
import { contractLifeWords } from '@traject/i18n/web';
import { Button, ChoiceField, DayField, Section, Stack, TextArea, useWords } from '@traject/ui';
import { useState } from 'react';
import { desk } from '../../desk.ts';
import { orNothing } from '../../form/form-field.ts';
import { useFileForm } from '../../form/use-file-form.ts';
import { useFormat } from '../../format.ts';
import type { StepProps } from '../signing/step-props.ts';
import { StepForm } from '../step-form.tsx';
import { useFreshContract } from '../use-contract.ts';

type Kind = 'not-agreed' | 'could-not-answer';

/** The person does not sign: not agreed, or could not answer, with the reason. */
export function RefusalSection({ dossierId, contract }: StepProps) {
  const words = useWords(contractLifeWords).refusal;
  const [open, setOpen] = useState(false);
  return (
    <Section level={3} title={words.title} description={words.hint}>
      {open ? (
        <RefusalForm dossierId={dossierId} contract={contract} onDone={() => setOpen(false)} />
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>{words.open}</Button>
        </div>
      )}
    </Section>
  );
}

interface RefusalValues {
  kind: Kind | undefined;
  statedOn: string | null;
  reason: string;
}

function RefusalForm({ dossierId, contract, onDone }: StepProps & { onDone: () => void }) {
  const words = useWords(contractLifeWords).refusal;
  const { today } = useFormat();
  const { id: contractId, version } = contract;
  const initial: RefusalValues = { kind: undefined, statedOn: today, reason: '' };
  const form = useFileForm({
    name: `contract-weigering/${contractId}`,
    dossierId,
    mutation: desk.contract.refusal.record.mutationOptions(),
    schema: recordRefusal,
    initial,
    toFacts: (values, id) => ({ ...values, id, contractId, version }),
    onSaved: () => void refresh().then(onDone),
  });
  const refresh = useFreshContract(dossierId, contractId, form.change.problem);
  return (
    <StepForm form={form} submitLabel={words.record} cancel={{ label: words.cancel, onDone }}>
      <ChoiceField
        {...form.field('kind')}
        label={words.kind}
        options={(['not-agreed', 'could-not-answer'] as const).map((value) => ({
          value,
          label: words.kinds[value],
          description: words.kindHints[value],
        }))}
      />
      <DayField {...orNothing(form.field('statedOn'))} label={words.on} max={today} required />
      <Stack gap="xs">
        <TextArea
          {...form.field('reason')}
          label={words.reason}
          description={words.reasonHint}
          maxLength={4000}
          required
        />
      </Stack>
    </StepForm>
  );
}
