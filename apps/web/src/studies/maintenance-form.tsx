import { saveMaintenance } from '@traject/api/student/input';
import { studiesWords } from '@traject/i18n/web';
import { DayField, Fields, TextArea, useWords } from '@traject/ui';
import { desk } from '../desk.ts';
import { orNothing } from '../form/form-field.ts';
import { KeptForm } from '../form/kept-form.tsx';
import { formOf } from '../form/kept-record.ts';
import { KnownField } from '../form/known-field.tsx';
import { useFileForm } from '../form/use-file-form.ts';
import { useSaid } from '../form/use-said.ts';
import { useFormat } from '../format.ts';
import type { Answer, StudyFormProps } from './study-forms.ts';

interface Values {
  tiesBroken: Answer;
  reason: string;
  inquiredOn: string | null;
  recoveryDecidedOn: string | null;
  recoveryNotifiedOn: string | null;
}

const EMPTY: Values = {
  tiesBroken: null,
  reason: '',
  inquiredOn: null,
  recoveryDecidedOn: null,
  recoveryNotifiedOn: null,
};

/** The ties with the parents, and the inquiry and the decision that inspection asks for (STU-6). */
export function MaintenanceForm({ view, onClose, onSaved }: StudyFormProps) {
  const words = useWords(studiesWords);
  const { today } = useFormat();
  const record = view.student.maintenance;
  const begun = formOf('studies/maintenance', record, EMPTY);
  const form = useFileForm({
    ...begun,
    dossierId: view.id,
    mutation: desk.student.saveMaintenance.mutationOptions(),
    schema: saveMaintenance,
    onSaved,
  });
  const said = useSaid();
  const { field } = form;
  return (
    <KeptForm
      form={form}
      fresh={begun.initial}
      submitLabel={words.submit}
      onCancel={onClose}
      answers={(of) => [
        { label: words.tiesBroken, value: said.answer(of.tiesBroken) },
        { label: words.reason, value: said.text(of.reason) },
        { label: words.inquiredOn, value: said.day(of.inquiredOn) },
        { label: words.recoveryDecidedOn, value: said.day(of.recoveryDecidedOn) },
        { label: words.recoveryNotifiedOn, value: said.day(of.recoveryNotifiedOn) },
      ]}
    >
      <KnownField {...field('tiesBroken')} label={words.tiesBroken} />
      <TextArea
        {...field('reason')}
        label={words.reason}
        description={words.noteHelp}
        maxLength={4000}
      />
      <DayField {...orNothing(field('inquiredOn'))} label={words.inquiredOn} max={today} />
      <Fields direction="row">
        <DayField
          {...orNothing(field('recoveryDecidedOn'))}
          label={words.recoveryDecidedOn}
          max={today}
        />
        <DayField
          {...orNothing(field('recoveryNotifiedOn'))}
          label={words.recoveryNotifiedOn}
          max={today}
        />
      </Fields>
    </KeptForm>
  );
}
