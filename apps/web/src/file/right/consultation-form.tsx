import { recordConsultation } from '@traject/api/consultation/input';
import { rightWords } from '@traject/i18n/web';
import { DayField, FieldSet, useWords } from '@traject/ui';
import { desk } from '../../desk.ts';
import { orNothing } from '../../form/form-field.ts';
import { KeptForm } from '../../form/kept-form.tsx';
import { formOf, keptFact } from '../../form/kept-record.ts';
import { useFileForm } from '../../form/use-file-form.ts';
import { useSaid } from '../../form/use-said.ts';
import { useFormat } from '../../format.ts';
import { usePeriodWords } from './period-words.ts';
import { type ElsewherePeriod, PeriodsElsewhere } from './periods-elsewhere.tsx';
import type { RightFormProps } from './right-forms.ts';
import {
  NOT_SAID,
  type Shown,
  ShownPeriod,
  shownFact,
  shownOf,
  wrongInShown,
} from './shown-period.tsx';

interface Values {
  consultedOn: string | null;
  rightElsewhere: ElsewherePeriod[];
  firstSubsidy: Shown;
  extension: Shown;
}

/** What the KSZ/BCSS showed on a day: the right elsewhere, the first subsidy, the extension. */
export function ConsultationForm({ view, recordId, onClose, onSaved }: RightFormProps) {
  const words = useWords(rightWords);
  const { today } = useFormat();
  const period = usePeriodWords();
  const record = keptFact(view, view.facts.consultations, recordId);
  const begun = formOf<Values>(
    'consultation',
    record && {
      ...record,
      rightElsewhere: [...record.rightElsewhere],
      firstSubsidy: shownOf(record.firstSubsidy),
      extension: shownOf(record.extension),
    },
    { consultedOn: today, rightElsewhere: [], firstSubsidy: NOT_SAID, extension: NOT_SAID },
  );
  const form = useFileForm({
    ...begun,
    dossierId: view.id,
    mutation: desk.consultation.record.mutationOptions(),
    schema: recordConsultation,
    toFacts: (values, id) => ({
      ...begun.toFacts(values, id),
      firstSubsidy: shownFact(values.firstSubsidy),
      extension: shownFact(values.extension),
    }),
    check: ({ firstSubsidy, extension }) => ({
      ...wrongInShown('firstSubsidy', firstSubsidy),
      ...wrongInShown('extension', extension),
    }),
    onSaved,
  });
  const said = useSaid();
  const periodOf = ({ from, until }: ElsewherePeriod) =>
    from === null ? said.text(null) : period(from, until);
  const shown = (of: Shown) =>
    of.answer === 'known' ? periodOf(of) : said.text(of.answer && words.shown[of.answer]);
  const { field, errorAt } = form;
  return (
    <KeptForm
      form={form}
      fresh={begun.initial}
      submitLabel={words.submit}
      onCancel={onClose}
      answers={(of) => [
        { label: words.consultedOn, value: said.day(of.consultedOn) },
        {
          label: words.elsewhere,
          value: said.text(of.rightElsewhere.map(periodOf).join('; ')),
        },
        { label: words.firstSubsidy, value: shown(of.firstSubsidy) },
        { label: words.extension, value: shown(of.extension) },
      ]}
    >
      <DayField
        {...orNothing(field('consultedOn'))}
        label={words.consultedOn}
        max={today}
        required
      />
      <FieldSet legend={words.elsewhere} description={words.elsewhereHelp}>
        <PeriodsElsewhere field={field('rightElsewhere')} errorAt={errorAt} />
      </FieldSet>
      <ShownPeriod
        field={field('firstSubsidy')}
        errorAt={errorAt}
        label={words.firstSubsidy}
        description={words.firstSubsidyHelp}
      />
      <ShownPeriod
        field={field('extension')}
        errorAt={errorAt}
        label={words.extension}
        description={words.extensionHelp}
      />
    </KeptForm>
  );
}
