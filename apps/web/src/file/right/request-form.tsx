import { recordRequest } from '@traject/api/request/input';
import { rightWords } from '@traject/i18n/web';
import { factValueWord } from '@traject/rules/text';
import { ChoiceField, DayField, useWords } from '@traject/ui';
import { desk } from '../../desk.ts';
import { orNothing } from '../../form/form-field.ts';
import { KeptForm } from '../../form/kept-form.tsx';
import { formOf, keptFact } from '../../form/kept-record.ts';
import { useFileForm } from '../../form/use-file-form.ts';
import { useSaid } from '../../form/use-said.ts';
import { useFormat } from '../../format.ts';
import type { RightFormProps } from './right-forms.ts';

interface Values {
  by: 'person' | 'centre';
  askedOn: string | null;
  decidedOn: string | null;
}

/** Somebody asks for a project although none is mandatory. */
export function RequestForm({ view, recordId, onClose, onSaved }: RightFormProps) {
  const words = useWords(rightWords);
  const { language, today } = useFormat();
  const record = keptFact(view, view.facts.requests, recordId);
  const begun = formOf<Values>('request', record, {
    by: 'person',
    askedOn: today,
    decidedOn: null,
  });
  const form = useFileForm({
    ...begun,
    dossierId: view.id,
    mutation: desk.request.record.mutationOptions(),
    schema: recordRequest,
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
        { label: words.askedBy, value: said.text(factValueWord(of.by, language)) },
        { label: words.askedOn, value: said.day(of.askedOn) },
        { label: words.decidedToConclude, value: said.day(of.decidedOn) },
      ]}
    >
      <ChoiceField
        {...field('by')}
        label={words.askedBy}
        direction="row"
        options={(['person', 'centre'] as const).map((value) => ({
          value,
          label: factValueWord(value, language) ?? value,
        }))}
      />
      <DayField {...orNothing(field('askedOn'))} label={words.askedOn} max={today} required />
      <DayField
        {...orNothing(field('decidedOn'))}
        label={words.decidedToConclude}
        description={words.decidedToConcludeHelp}
        min={values.askedOn ?? undefined}
        max={today}
      />
    </KeptForm>
  );
}
