import { noteContract } from '@traject/api/contract/input';
import { contractPaperWords } from '@traject/i18n/web';
import { DayField, Section, useWords } from '@traject/ui';
import { useState } from 'react';
import { desk } from '../../desk.ts';
import { orNothing } from '../../form/form-field.ts';
import { useFileForm } from '../../form/use-file-form.ts';
import { useFormat } from '../../format.ts';
import { DoneStep } from '../signing/done-step.tsx';
import type { StepProps } from '../signing/step-props.ts';
import { StepForm } from '../step-form.tsx';
import { useFreshContract } from '../use-contract.ts';

/** The session in which the committee took note of the project. */
export function NoteStep({ dossierId, contract }: StepProps) {
  const words = useWords(contractPaperWords).note;
  const format = useFormat();
  const [changing, setChanging] = useState(false);
  const { notedOn } = contract;
  return (
    <Section level={3} title={words.title} description={words.hint}>
      {notedOn !== null && !changing ? (
        <DoneStep
          sentence={words.done(format.day(notedOn, 'long'))}
          about={words.title}
          onChange={() => setChanging(true)}
        />
      ) : (
        <NoteForm dossierId={dossierId} contract={contract} onSaved={() => setChanging(false)} />
      )}
    </Section>
  );
}

function NoteForm({ dossierId, contract, onSaved }: StepProps & { onSaved: () => void }) {
  const words = useWords(contractPaperWords).note;
  const { today } = useFormat();
  const { id, version, notedOn } = contract;
  const initial: { on: string | null } = { on: notedOn };
  const form = useFileForm({
    name: `contract-zitting/${id}`,
    dossierId,
    mutation: desk.contract.note.mutationOptions(),
    schema: noteContract,
    initial,
    toFacts: (values) => ({ ...values, id, version }),
    onSaved: () => void refresh().then(onSaved),
  });
  const refresh = useFreshContract(dossierId, id, form.change.problem);
  return (
    <StepForm form={form} submitLabel={words.record}>
      <DayField {...orNothing(form.field('on'))} label={words.on} max={today} required />
    </StepForm>
  );
}
