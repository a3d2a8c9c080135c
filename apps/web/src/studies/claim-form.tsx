import { claimKinds, claimOutcomes, saveClaim } from '@traject/api/student/input';
import { studiesWords } from '@traject/i18n/web';
import { ChoiceField, DayField, TextArea, useWords } from '@traject/ui';
import { desk } from '../desk.ts';
import { orNothing } from '../form/form-field.ts';
import { KeptForm } from '../form/kept-form.tsx';
import { formOf, recordOf } from '../form/kept-record.ts';
import { useFileForm } from '../form/use-file-form.ts';
import { useSaid } from '../form/use-said.ts';
import { useFormat } from '../format.ts';
import type { StudyFormProps } from './study-forms.ts';

interface Values {
  kind: (typeof claimKinds.options)[number] | undefined;
  claimedOn: string | null;
  outcome: (typeof claimOutcomes.options)[number];
  answeredOn: string | null;
  note: string;
}

const EMPTY: Values = {
  kind: undefined,
  claimedOn: null,
  outcome: 'pending',
  answeredOn: null,
  note: '',
};

/** A study grant, child benefit or maintenance that was claimed, and what became of it. */
export function ClaimForm({ view, recordId, onClose, onSaved }: StudyFormProps) {
  const words = useWords(studiesWords);
  const { today } = useFormat();
  const record = recordOf(view.student.claims, recordId);
  const begun = formOf('studies/claim', record, EMPTY);
  const form = useFileForm({
    ...begun,
    dossierId: view.id,
    mutation: desk.student.saveClaim.mutationOptions(),
    schema: saveClaim,
    toFacts: (values, id) => ({
      ...begun.toFacts(values, id),
      answeredOn: values.outcome === 'pending' ? null : values.answeredOn,
    }),
    onSaved,
  });
  const said = useSaid();
  const { field, values } = form;
  return (
    <KeptForm
      form={form}
      fresh={begun.initial}
      submitLabel={words.submit}
      onCancel={onClose}
      answers={(of) => [
        { label: words.kind, value: said.text(of.kind && words.claimKinds[of.kind]) },
        { label: words.claimedOn, value: said.day(of.claimedOn) },
        { label: words.outcome, value: words.outcomes[of.outcome] },
        { label: words.answeredOn, value: said.day(of.answeredOn) },
        { label: words.note, value: said.text(of.note) },
      ]}
    >
      <ChoiceField
        {...field('kind')}
        label={words.kind}
        options={claimKinds.options.map((value) => ({ value, label: words.claimKinds[value] }))}
      />
      <DayField {...orNothing(field('claimedOn'))} label={words.claimedOn} max={today} required />
      <ChoiceField
        {...field('outcome')}
        label={words.outcome}
        direction="row"
        options={claimOutcomes.options.map((value) => ({ value, label: words.outcomes[value] }))}
      />
      {values.outcome === 'pending' ? null : (
        <DayField
          {...orNothing(field('answeredOn'))}
          label={words.answeredOn}
          min={values.claimedOn ?? undefined}
          max={today}
          required
        />
      )}
      <TextArea
        {...field('note')}
        label={words.note}
        description={words.noteHelp}
        maxLength={2000}
      />
    </KeptForm>
  );
}
