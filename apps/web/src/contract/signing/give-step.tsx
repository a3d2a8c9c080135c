import { giveText } from '@traject/api/contract/input';
import { contractSigningWords } from '@traject/i18n/web';
import { DayField, Muted, Section, Stack, useWords } from '@traject/ui';
import { useState } from 'react';
import { desk } from '../../desk.ts';
import { useFile } from '../../file/use-file.ts';
import { orNothing } from '../../form/form-field.ts';
import { useFileForm } from '../../form/use-file-form.ts';
import { useFormat } from '../../format.ts';
import { reflectionOf } from '../reflection-of.ts';
import { StepForm } from '../step-form.tsx';
import { useFreshContract } from '../use-contract.ts';
import { DoneStep } from './done-step.tsx';
import { type StepProps, untouched } from './step-props.ts';

/** The text goes home with the person: the days of reflection begin. */
export function GiveStep({ dossierId, contract }: StepProps) {
  const words = useWords(contractSigningWords).give;
  const format = useFormat();
  const { givenOn } = contract;
  const reflection = reflectionOf(useFile(dossierId), contract.id);
  const [changing, setChanging] = useState(false);
  return (
    <Section level={3} title={words.title} description={words.hint}>
      {givenOn !== null && !changing ? (
        <Stack gap="xs">
          <DoneStep
            sentence={words.done(format.day(givenOn, 'long'))}
            about={words.title}
            {...(untouched(contract) ? { onChange: () => setChanging(true) } : {})}
          />
          {reflection === null ? null : (
            <Muted>
              {words.reflection(
                format.day(reflection.until, 'long'),
                format.day(reflection.firstDayToSign, 'long'),
              )}
            </Muted>
          )}
        </Stack>
      ) : (
        <GiveForm dossierId={dossierId} contract={contract} onSaved={() => setChanging(false)} />
      )}
    </Section>
  );
}

function GiveForm({ dossierId, contract, onSaved }: StepProps & { onSaved: () => void }) {
  const words = useWords(contractSigningWords).give;
  const { today } = useFormat();
  const { id, version, givenOn } = contract;
  const initial: { on: string | null } = { on: givenOn ?? today };
  const form = useFileForm({
    name: `contract-tekst/${id}`,
    dossierId,
    mutation: desk.contract.give.mutationOptions(),
    schema: giveText,
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
