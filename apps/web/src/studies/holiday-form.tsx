import { saveHoliday } from '@traject/api/student/input';
import { studiesWords } from '@traject/i18n/web';
import { DayField, Fields, TextArea, useWords } from '@traject/ui';
import { desk } from '../desk.ts';
import { orNothing } from '../form/form-field.ts';
import { KeptForm } from '../form/kept-form.tsx';
import { formOf, recordOf } from '../form/kept-record.ts';
import { KnownField } from '../form/known-field.tsx';
import { useFileForm } from '../form/use-file-form.ts';
import { useSaid } from '../form/use-said.ts';
import type { Answer, StudyFormProps } from './study-forms.ts';

interface Values {
  from: string | null;
  until: string | null;
  worked: Answer;
  excused: Answer;
  note: string;
}

const EMPTY: Values = { from: null, until: null, worked: 'unknown', excused: false, note: '' };

/** A holiday: worked in it, or excused and why. */
export function HolidayForm({ view, recordId, onClose, onSaved }: StudyFormProps) {
  const words = useWords(studiesWords);
  const record = recordOf(view.student.holidays, recordId);
  const begun = formOf('studies/holiday', record, EMPTY);
  const form = useFileForm({
    ...begun,
    dossierId: view.id,
    mutation: desk.student.saveHoliday.mutationOptions(),
    schema: saveHoliday,
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
        { label: words.startsOn, value: said.day(of.from) },
        { label: words.lastDay, value: said.day(of.until) },
        { label: words.excused, value: said.answer(of.excused) },
        { label: words.worked, value: said.answer(of.worked) },
        { label: words.note, value: said.text(of.note) },
      ]}
    >
      <Fields direction="row">
        <DayField {...orNothing(field('from'))} label={words.startsOn} required />
        <DayField
          {...orNothing(field('until'))}
          label={words.lastDay}
          min={values.from ?? undefined}
          required
        />
      </Fields>
      <KnownField {...field('excused')} label={words.excused} />
      <KnownField {...field('worked')} label={words.worked} />
      <TextArea
        {...field('note')}
        label={words.note}
        description={words.noteHelp}
        maxLength={2000}
      />
    </KeptForm>
  );
}
