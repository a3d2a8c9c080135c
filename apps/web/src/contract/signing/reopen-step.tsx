import { reopenContract } from '@traject/api/contract/input';
import { contractLifeWords } from '@traject/i18n/web';
import { Button, CheckAnswers, Section, TextArea, useWords } from '@traject/ui';
import { useState } from 'react';
import { desk } from '../../desk.ts';
import { FormProblem } from '../../form/form-problem.tsx';
import { useFileForm } from '../../form/use-file-form.ts';
import { useFormat } from '../../format.ts';
import { useFreshContract } from '../use-contract.ts';
import { useSigningParties } from './parties.ts';
import type { StepProps } from './step-props.ts';

/** Somebody signed and the text must change: what becomes void is said first. */
export function ReopenStep({ dossierId, contract }: StepProps) {
  const words = useWords(contractLifeWords).reopen;
  const signed = useSigningParties(contract).filter(({ signedOn }) => signedOn !== null);
  const [open, setOpen] = useState(false);
  return (
    <Section level={3} title={words.title} description={words.hint(signed.length)}>
      {open ? (
        <ReopenForm dossierId={dossierId} contract={contract} onDone={() => setOpen(false)} />
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>{words.open}</Button>
        </div>
      )}
    </Section>
  );
}

function ReopenForm({ dossierId, contract, onDone }: StepProps & { onDone: () => void }) {
  const words = useWords(contractLifeWords).reopen;
  const format = useFormat();
  const { id, version } = contract;
  const initial = { reason: '' };
  const form = useFileForm({
    name: `contract-openen/${id}`,
    dossierId,
    mutation: desk.contract.reopen.mutationOptions(),
    schema: reopenContract,
    initial,
    toFacts: (values) => ({ ...values, id, version }),
    onSaved: () => void refresh().then(onDone),
  });
  const refresh = useFreshContract(dossierId, id, form.change.problem);
  const signed = useSigningParties(contract).flatMap(({ key, name, signedOn }) =>
    signedOn === null ? [] : [{ key, name, signedOn }],
  );
  return (
    <CheckAnswers
      rows={[
        {
          label: words.given,
          value: signed.map(({ name, signedOn }) => `${name}, ${format.day(signedOn)}`).join('; '),
        },
      ]}
      consequence={words.consequence}
      confirmLabel={words.confirm}
      cancelLabel={words.cancel}
      onConfirm={() => form.onSubmit()}
      onCancel={onDone}
      busy={form.change.saving}
      error={
        form.change.problem === null ? undefined : <FormProblem problem={form.change.problem} />
      }
    >
      <TextArea {...form.field('reason')} label={words.reason} maxLength={1000} required />
    </CheckAnswers>
  );
}
