import { saveProgramme, studyForms } from '@traject/api/student/input';
import { studiesWords } from '@traject/i18n/web';
import { DayField, Fields, SelectField, TextField, useWords } from '@traject/ui';
import { desk } from '../desk.ts';
import { FileForm } from '../form/file-form.tsx';
import { orNothing } from '../form/form-field.ts';
import { formOf, recordOf } from '../form/kept-record.ts';
import { KnownField } from '../form/known-field.tsx';
import { useFileForm } from '../form/use-file-form.ts';
import { type Answer, type StudyFormProps } from './study-forms.ts';

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
  const form = useFileForm({
    ...formOf('studies/programme', record, EMPTY),
    dossierId: view.id,
    mutation: desk.student.saveProgramme.mutationOptions(),
    schema: saveProgramme,
    onSaved,
  });
  const { field, values } = form;
  return (
    <FileForm form={form} submitLabel={words.submit} onCancel={onClose}>
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
    </FileForm>
  );
}
