import { rightWords } from '@traject/i18n/web';
import { factValueWord } from '@traject/rules/text';
import { CheckField, ChoiceField, DayField, Fields, Muted, useWords } from '@traject/ui';
import { type FormField, orNothing } from '../../form/form-field.ts';
import { useFormat } from '../../format.ts';
import type { AwardValues } from './award-values.ts';
import { CategoryAndAmount } from './category-and-amount.tsx';

const KINDS = ['living-wage', 'work-by-centre', 'equivalent-living-wage'] as const;

interface AwardFieldsProps {
  form: {
    readonly values: AwardValues;
    readonly field: <Key extends keyof AwardValues>(key: Key) => FormField<AwardValues[Key]>;
  };
  /** Why the last day cannot be filled in here; left out where it can. */
  untilIsFixed?: string | undefined;
}

/** The fields of an award, whether it is noted or put right. */
export function AwardFields({ form: { field, values }, untilIsFixed }: AwardFieldsProps) {
  const words = useWords(rightWords);
  const { language, today } = useFormat();
  return (
    <>
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
        {untilIsFixed === undefined ? (
          <DayField
            {...orNothing(field('until'))}
            label={words.until}
            description={words.untilHelp}
            min={values.from ?? undefined}
          />
        ) : null}
      </Fields>
      {untilIsFixed === undefined ? null : <Muted small>{untilIsFixed}</Muted>}
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
        onChange={field('topsUpPaidWork').onChange}
      />
      <DayField
        {...orNothing(field('appliedOn'))}
        label={words.appliedOn}
        description={words.appliedOnHelp}
        max={today}
      />
    </>
  );
}
