import { informPerson } from '@traject/api/contract/input';
import { contractSigningWords } from '@traject/i18n/web';
import { DayField, Fields, Section, TextField, useWords } from '@traject/ui';
import { useState } from 'react';
import { desk } from '../../desk.ts';
import { orNothing } from '../../form/form-field.ts';
import { useFileForm } from '../../form/use-file-form.ts';
import { useFormat } from '../../format.ts';
import { useMe } from '../../session/me.ts';
import { StepForm } from '../step-form.tsx';
import { useFreshContract } from '../use-contract.ts';
import { DoneStep } from './done-step.tsx';
import { type StepProps, untouched } from './step-props.ts';

/** The social worker told the person of content, scope and consequences. */
export function ExplainStep({ dossierId, contract }: StepProps) {
  const words = useWords(contractSigningWords).explain;
  const format = useFormat();
  const { informedOn, informedBy } = contract;
  const [changing, setChanging] = useState(false);
  return (
    <Section level={3} title={words.title} description={words.hint}>
      {informedOn !== null && !changing ? (
        <DoneStep
          sentence={words.done(format.day(informedOn, 'long'), informedBy ?? '')}
          about={words.title}
          {...(untouched(contract) ? { onChange: () => setChanging(true) } : {})}
        />
      ) : (
        <ExplainForm dossierId={dossierId} contract={contract} onSaved={() => setChanging(false)} />
      )}
    </Section>
  );
}

function ExplainForm({ dossierId, contract, onSaved }: StepProps & { onSaved: () => void }) {
  const words = useWords(contractSigningWords).explain;
  const { today } = useFormat();
  const { staff } = useMe();
  const { id, version, informedOn, informedBy } = contract;
  const initial: { on: string | null; by: string } = {
    on: informedOn ?? today,
    by: informedBy ?? staff.name,
  };
  const form = useFileForm({
    name: `contract-uitleg/${id}`,
    dossierId,
    mutation: desk.contract.inform.mutationOptions(),
    schema: informPerson,
    initial,
    toFacts: (values) => ({ ...values, id, version }),
    onSaved: () => void refresh().then(onSaved),
  });
  const refresh = useFreshContract(dossierId, id, form.change.problem);
  return (
    <StepForm form={form} submitLabel={words.record}>
      <Fields direction="row">
        <DayField {...orNothing(form.field('on'))} label={words.on} max={today} required />
        <TextField {...form.field('by')} label={words.by} required width="middle" />
      </Fields>
    </StepForm>
  );
}
