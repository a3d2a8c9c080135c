import { recordAward } from '@traject/api/award/input';
import { rightWords } from '@traject/i18n/web';
import type { AwardKind, Category } from '@traject/rules/facts';
import { factValueWord } from '@traject/rules/text';
import { CheckField, ChoiceField, DayField, Fields, useWords } from '@traject/ui';
import { desk } from '../../desk.ts';
import { FileForm } from '../../form/file-form.tsx';
import { orNothing } from '../../form/form-field.ts';
import { useFileForm } from '../../form/use-file-form.ts';
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

/** The award decision of the committee. */
export function AwardForm({ view, onClose, onSaved }: RightFormProps) {
  const words = useWords(rightWords);
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
  return (
    <FileForm form={form} submitLabel={words.submit} onCancel={onClose}>
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
