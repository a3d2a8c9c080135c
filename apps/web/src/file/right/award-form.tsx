import { recordAward } from '@traject/api/award/input';
import { decisionCheckWords, formWords, rightWords } from '@traject/i18n/web';
import type { AwardKind, Category } from '@traject/rules/facts';
import { factValueWord } from '@traject/rules/text';
import { CheckField, ChoiceField, DayField, Fields, Muted, useWords } from '@traject/ui';
import { desk } from '../../desk.ts';
import { FileForm } from '../../form/file-form.tsx';
import { orNothing } from '../../form/form-field.ts';
import { LookOver } from '../../form/look-over.tsx';
import { useFileForm } from '../../form/use-file-form.ts';
import { useLook } from '../../form/use-look.ts';
import { useFormat } from '../../format.ts';
import { CategoryAndAmount } from './category-and-amount.tsx';
import type { RightFormProps } from './right-forms.ts';

interface Values {
  kind: AwardKind;
  appliedOn: string | null;
  decidedOn: string | null;
  from: string | null;
  until: string | null;
  topsUpPaidWork: boolean;
  category: Category | null;
  monthlyCents: number | null;
}

const EMPTY: Values = {
  kind: 'living-wage',
  appliedOn: null,
  decidedOn: null,
  from: null,
  until: null,
  topsUpPaidWork: false,
  category: null,
  monthlyCents: null,
};

const KINDS = ['living-wage', 'work-by-centre', 'equivalent-living-wage'] as const;

/** What stands in the form, in words. */
function useAnswers(): (values: Values) => { label: string; value: string }[] {
  const words = useWords(rightWords);
  const { none, yes, no } = useWords(formWords);
  const format = useFormat();
  const day = (of: string | null, otherwise: string) =>
    of === null ? otherwise : format.day(of, 'long');
  return ({ kind, decidedOn, from, until, category, monthlyCents, topsUpPaidWork, appliedOn }) => [
    { label: words.kindLabel, value: factValueWord(kind, format.language) ?? kind },
    { label: words.decidedOn, value: day(decidedOn, none) },
    { label: words.from, value: day(from, none) },
    { label: words.until, value: day(until, words.runs) },
    ...(kind === 'work-by-centre'
      ? []
      : [
          { label: words.category, value: category === null ? none : words.categories[category] },
          {
            label: words.monthly,
            value: monthlyCents === null ? none : format.cents(monthlyCents),
          },
        ]),
    { label: words.topsUp, value: topsUpPaidWork ? yes : no },
    { label: words.appliedOn, value: day(appliedOn, none) },
  ];
}

/** The award decision of the committee; it ends on a look over, for only another decision changes it later. */
export function AwardForm({ view, onClose, onSaved }: RightFormProps) {
  const words = useWords(rightWords);
  const checks = useWords(decisionCheckWords);
  const answers = useAnswers();
  const { language, today } = useFormat();
  const form = useFileForm({
    name: 'award',
    dossierId: view.id,
    mutation: desk.award.record.mutationOptions(),
    schema: recordAward,
    initial: EMPTY,
    toFacts: (values, id) => ({
      ...values,
      id,
      ...(values.kind === 'work-by-centre' ? { category: null, monthlyCents: null } : {}),
    }),
    onSaved,
  });
  const { field, values } = form;
  const { checking, show, back } = useLook(true, form.change.problem);
  if (checking)
    return (
      <LookOver
        form={form}
        rows={answers(values)}
        words={{ ...checks, ...checks.award }}
        onBack={back}
      >
        <Muted>{checks.toSend}</Muted>
      </LookOver>
    );
  return (
    <FileForm
      form={{ ...form, onSubmit: form.lookedOver(show) }}
      submitLabel={checks.look}
      onCancel={onClose}
    >
      <ChoiceField
        {...field('kind')}
        label={words.kindLabel}
        options={KINDS.map((value) => ({ value, label: factValueWord(value, language) ?? value }))}
      />
      <DayField
        {...orNothing(field('decidedOn'))}
        label={words.decidedOn}
        description={words.decidedOnHelp}
        max={today}
        required
      />
      <Fields direction="row">
        <DayField {...orNothing(field('from'))} label={words.from} required />
        <DayField
          {...orNothing(field('until'))}
          label={words.until}
          description={words.untilHelp}
          min={values.from ?? undefined}
        />
      </Fields>
      {values.kind === 'work-by-centre' ? null : (
        <CategoryAndAmount
          category={field('category')}
          amount={field('monthlyCents')}
          on={values.from}
        />
      )}
      <CheckField
        label={words.topsUp}
        description={words.topsUpHelp}
        checked={values.topsUpPaidWork}
        onChange={(topsUpPaidWork) => form.set({ topsUpPaidWork })}
      />
      <DayField
        {...orNothing(field('appliedOn'))}
        label={words.appliedOn}
        description={words.appliedOnHelp}
        max={today}
      />
    </FileForm>
  );
}
