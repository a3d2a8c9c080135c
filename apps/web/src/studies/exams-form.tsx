import { examKinds, examResults, saveExams } from '@traject/api/student/input';
import { studiesWords } from '@traject/i18n/web';
import { ChoiceField, DayField, Fields, TextArea, useWords } from '@traject/ui';
import { desk } from '../desk.ts';
import { orNothing } from '../form/form-field.ts';
import { KeptForm } from '../form/kept-form.tsx';
import { formOf, recordOf } from '../form/kept-record.ts';
import { KnownField } from '../form/known-field.tsx';
import { useFileForm } from '../form/use-file-form.ts';
import { useSaid } from '../form/use-said.ts';
import type { Answer, StudyFormProps } from './study-forms.ts';

interface Values {
  kind: (typeof examKinds.options)[number] | undefined;
  startsOn: string | null;
  endsOn: string | null;
  sat: Answer;
  result: (typeof examResults.options)[number];
  note: string;
}

const EMPTY: Values = {
  kind: undefined,
  startsOn: null,
  endsOn: null,
  sat: 'unknown',
  result: 'unknown',
  note: '',
};

/** An exam session: planned now, sat and marked later. */
export function ExamsForm({ view, recordId, onClose, onSaved }: StudyFormProps) {
  const words = useWords(studiesWords);
  const record = recordOf(view.student.exams, recordId);
  const begun = formOf('studies/exams', record, EMPTY);
  const form = useFileForm({
    ...begun,
    dossierId: view.id,
    mutation: desk.student.saveExams.mutationOptions(),
    schema: saveExams,
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
        { label: words.kind, value: said.text(of.kind && words.kinds[of.kind]) },
        { label: words.startsOn, value: said.day(of.startsOn) },
        { label: words.lastDay, value: said.day(of.endsOn) },
        { label: words.sat, value: said.answer(of.sat) },
        { label: words.result, value: words.results[of.result] },
        { label: words.note, value: said.text(of.note) },
      ]}
    >
      <ChoiceField
        {...field('kind')}
        label={words.kind}
        direction="row"
        options={examKinds.options.map((value) => ({ value, label: words.kinds[value] }))}
      />
      <Fields direction="row">
        <DayField {...orNothing(field('startsOn'))} label={words.startsOn} required />
        <DayField
          {...orNothing(field('endsOn'))}
          label={words.lastDay}
          min={values.startsOn ?? undefined}
          required
        />
      </Fields>
      <KnownField {...field('sat')} label={words.sat} />
      <ChoiceField
        {...field('result')}
        label={words.result}
        direction="row"
        options={examResults.options.map((value) => ({ value, label: words.results[value] }))}
      />
      <TextArea
        {...field('note')}
        label={words.note}
        description={words.noteHelp}
        maxLength={2000}
      />
    </KeptForm>
  );
}
