import { agreeChange } from '@traject/api/contract/input';
import { contractLifeWords } from '@traject/i18n/web';
import { ChoiceField, Section, TextArea, useWords } from '@traject/ui';
import { useState } from 'react';
import { desk } from '../../desk.ts';
import { useFileForm } from '../../form/use-file-form.ts';
import { DoneStep } from '../signing/done-step.tsx';
import { type StepProps, untouched } from '../signing/step-props.ts';
import { StepForm } from '../step-form.tsx';
import { useFreshContract } from '../use-contract.ts';

const ANSWERS = ['yes', 'no', 'unknown'] as const;
type Answer = (typeof ANSWERS)[number];

const answerOf = (known: boolean | 'unknown' | undefined): Answer =>
  known === undefined || known === 'unknown' ? 'unknown' : known ? 'yes' : 'no';

const knownOf = (answer: Answer): boolean | 'unknown' =>
  answer === 'unknown' ? answer : answer === 'yes';

/** Both have to agree with a change before it can be signed. */
export function AgreeStep({ dossierId, contract }: StepProps) {
  const words = useWords(contractLifeWords);
  const { agree } = words.addendum;
  const { answers } = words.refusal;
  const [changing, setChanging] = useState(false);
  const person = answerOf(contract.change?.personAgrees);
  const centre = answerOf(contract.change?.centreAgrees);
  const answered = person !== 'unknown' && centre !== 'unknown';
  return (
    <Section level={3} title={agree.title} description={agree.hint}>
      {answered && !changing ? (
        <DoneStep
          sentence={agree.done(answers[person], answers[centre])}
          about={agree.title}
          {...(untouched(contract) ? { onChange: () => setChanging(true) } : {})}
        />
      ) : (
        <AgreeForm dossierId={dossierId} contract={contract} onSaved={() => setChanging(false)} />
      )}
    </Section>
  );
}

interface AgreeValues {
  askedBy: 'person' | 'centre' | undefined;
  personAgrees: Answer;
  centreAgrees: Answer;
  reason: string;
}

function AgreeForm({ dossierId, contract, onSaved }: StepProps & { onSaved: () => void }) {
  const words = useWords(contractLifeWords);
  const { addendum } = words;
  const { id, version, change } = contract;
  const initial: AgreeValues = {
    askedBy: change?.askedBy ?? undefined,
    personAgrees: answerOf(change?.personAgrees),
    centreAgrees: answerOf(change?.centreAgrees),
    reason: change?.reason ?? '',
  };
  const form = useFileForm({
    name: `contract-akkoord/${id}`,
    dossierId,
    mutation: desk.contract.agree.mutationOptions(),
    schema: agreeChange,
    initial,
    toFacts: ({ personAgrees, centreAgrees, ...values }) => ({
      ...values,
      personAgrees: knownOf(personAgrees),
      centreAgrees: knownOf(centreAgrees),
      id,
      version,
    }),
    onSaved: () => void refresh().then(onSaved),
  });
  const refresh = useFreshContract(dossierId, id, form.change.problem);
  const options = ANSWERS.map((value) => ({ value, label: words.refusal.answers[value] }));
  return (
    <StepForm form={form} submitLabel={addendum.agree.record}>
      <ChoiceField
        {...form.field('askedBy')}
        label={addendum.askedBy}
        direction="row"
        options={(['person', 'centre'] as const).map((value) => ({
          value,
          label: addendum.parties[value],
        }))}
      />
      <TextArea {...form.field('reason')} label={addendum.reason} maxLength={2000} minRows={2} />
      <ChoiceField
        {...form.field('personAgrees')}
        label={addendum.agree.person}
        direction="row"
        options={options}
      />
      <ChoiceField
        {...form.field('centreAgrees')}
        label={addendum.agree.centre}
        direction="row"
        options={options}
      />
    </StepForm>
  );
}
