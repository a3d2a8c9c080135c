import { acceptStudies } from '@traject/api/study/input';
import { rightWords } from '@traject/i18n/web';
import { DayField, Fields, useWords } from '@traject/ui';
import { desk } from '../../desk.ts';
import { orNothing } from '../../form/form-field.ts';
import { KeptForm } from '../../form/kept-form.tsx';
import { formOf, keptFact } from '../../form/kept-record.ts';
import { KnownField } from '../../form/known-field.tsx';
import { useFileForm } from '../../form/use-file-form.ts';
import { useSaid } from '../../form/use-said.ts';
import { useFormat } from '../../format.ts';
import type { RightFormProps } from './right-forms.ts';

interface Values {
  decidedOn: string | null;
  from: string | null;
  until: string | null;
  onEquityGrounds: boolean | 'unknown' | null;
  incomeFromWork: boolean | 'unknown' | null;
}

const EMPTY: Values = {
  decidedOn: null,
  from: null,
  until: null,
  onEquityGrounds: null,
  incomeFromWork: null,
};

/** The centre accepts full-time studies. */
export function StudiesForm({ view, recordId, onClose, onSaved }: RightFormProps) {
  const words = useWords(rightWords);
  const { today } = useFormat();
  const record = keptFact(view, view.facts.studies, recordId);
  const begun = formOf('studies', record, EMPTY);
  const form = useFileForm({
    ...begun,
    dossierId: view.id,
    mutation: desk.study.accept.mutationOptions(),
    schema: acceptStudies,
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
        { label: words.decidedOn, value: said.day(of.decidedOn) },
        { label: words.from, value: said.day(of.from) },
        { label: words.until, value: said.day(of.until) },
        { label: words.equity, value: said.answer(of.onEquityGrounds) },
        { label: words.workIncome, value: said.answer(of.incomeFromWork) },
      ]}
    >
      <DayField {...orNothing(field('decidedOn'))} label={words.decidedOn} max={today} required />
      <Fields direction="row">
        <DayField {...orNothing(field('from'))} label={words.from} required />
        <DayField
          {...orNothing(field('until'))}
          label={words.until}
          description={words.untilHelp}
          min={values.from ?? undefined}
        />
      </Fields>
      <KnownField
        {...field('onEquityGrounds')}
        label={words.equity}
        description={words.equityHelp}
      />
      <KnownField
        {...field('incomeFromWork')}
        label={words.workIncome}
        description={words.workIncomeHelp}
      />
    </KeptForm>
  );
}
