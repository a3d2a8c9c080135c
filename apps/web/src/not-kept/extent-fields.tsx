import { formWords, sanctionWords } from '@traject/i18n/web';
import { ChoiceField, Fields, MoneyField, NumberField, useWords } from '@traject/ui';
import { orNothing } from '../form/form-field.ts';
import { useFormat } from '../format.ts';
import type { DecisionFields } from './decision-fields.ts';

interface ExtentFieldsProps {
  form: DecisionFields;
  /** The most months that the law allows; null while that is not known. */
  longest: number | null;
}

/** How much of the payment is suspended, and for how long. */
export function ExtentFields({ form, longest }: ExtentFieldsProps) {
  const words = useWords(sanctionWords).decide;
  const { unreadableAmount } = useWords(formWords);
  const format = useFormat();
  return (
    <>
      <ChoiceField
        {...orNothing(form.field('extent'))}
        label={words.extent}
        options={(['whole', 'part'] as const).map((value) => ({
          value,
          label: words.extents[value],
        }))}
      />
      {form.values.extent === 'part' ? (
        <Fields direction="row">
          <NumberField
            {...orNothing(form.field('percent'))}
            label={words.percent}
            min={1}
            max={99}
            unit="%"
          />
          <MoneyField
            {...orNothing(form.field('amountCents'))}
            label={words.amount}
            locale={format.locale}
            unreadableText={unreadableAmount}
          />
        </Fields>
      ) : null}
      <Fields direction="row">
        <NumberField
          {...orNothing(form.field('lengthCount'))}
          label={words.length}
          description={longest === null ? undefined : words.most(longest)}
          min={1}
          required
        />
        <ChoiceField
          {...orNothing(form.field('lengthUnit'))}
          label={words.unit}
          direction="row"
          options={(['days', 'months'] as const).map((value) => ({
            value,
            label: words.units[value],
          }))}
        />
      </Fields>
    </>
  );
}
