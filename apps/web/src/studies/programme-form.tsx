import { saveProgramme, studyForms } from '@traject/api/student/input';
import { studiesWords } from '@traject/i18n/web';
import { DayField, Fields, SelectField, TextField, useWords } from '@traject/ui';
import { desk } from '../desk.ts';
import { orNothing } from '../form/form-field.ts';
import { KeptForm } from '../form/kept-form.tsx';
import { formOf, recordOf } from '../form/kept-record.ts';
import { KnownField } from '../form/known-field.tsx';
import { useFileForm } from '../form/use-file-form.ts';
import { useSaid } from '../form/use-said.ts';
import type { Answer, StudyFormProps } from './study-forms.ts';

interface Values {
  programme: string;
  school: string;
  form: (typeof studyForms.options)[number] | undefined;
  leadsToDiploma: Answer;
  startedOn: string | null;
  endsOn: string | null;
  choseInConsultation: Answer;
  attends: Answer;
}

const EMPTY: Values = {
  programme: '',
  school: '',
  form: undefined,
  leadsToDiploma: null,
  startedOn: null,
  endsOn: null,
  choseInConsultation: null,
  attends: 'unknown',
};

/** What somebody studies, where, and until the last day of all its years. */
export function ProgrammeForm({ view, recordId, onClose, onSaved }: StudyFormProps) {
  const words = useWords(studiesWords);
  const record = recordOf(view.student.programmes, recordId);
  const begun = formOf('studies/programme', record, EMPTY);
  const form = useFileForm({
    ...begun,
    dossierId: view.id,
    mutation: desk.student.saveProgramme.mutationOptions(),
    schema: saveProgramme,
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
        { label: words.programme, value: said.text(of.programme) },
        { label: words.school, value: said.text(of.school) },
        { label: words.form, value: said.text(of.form && words.forms[of.form]) },
        { label: words.diploma, value: said.answer(of.leadsToDiploma) },
        { label: words.startedOn, value: said.day(of.startedOn) },
        { label: words.endsOn, value: said.day(of.endsOn) },
        { label: words.consultation, value: said.answer(of.choseInConsultation) },
        { label: words.attends, value: said.answer(of.attends) },
      ]}
    >
      <TextField {...field('programme')} label={words.programme} maxLength={200} required />
      <TextField {...field('school')} label={words.school} maxLength={200} required />
      <SelectField
        {...field('form')}
        label={words.form}
        options={studyForms.options.map((value) => ({ value, label: words.forms[value] }))}
      />
      <KnownField {...field('leadsToDiploma')} label={words.diploma} />
      <Fields direction="row">
        <DayField {...orNothing(field('startedOn'))} label={words.startedOn} required />
        <DayField
          {...orNothing(field('endsOn'))}
          label={words.endsOn}
          description={words.endsOnHelp}
          min={values.startedOn ?? undefined}
        />
      </Fields>
      <KnownField {...field('choseInConsultation')} label={words.consultation} />
      <KnownField {...field('attends')} label={words.attends} />
    </KeptForm>
  );
}
