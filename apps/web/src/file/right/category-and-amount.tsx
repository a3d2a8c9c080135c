import { useQuery } from '@tanstack/react-query';
import { formWords, rightWords } from '@traject/i18n/web';
import { isCivilDate } from '@traject/rules/calendar';
import type { Category } from '@traject/rules/facts';
import { Button, ChoiceField, MoneyField, Muted, Row, Stack, useWords } from '@traject/ui';
import { useEffect, useRef } from 'react';
import { desk } from '../../desk.ts';
import { type FormField, orNothing } from '../../form/form-field.ts';
import { useFormat } from '../../format.ts';

const CATEGORIES = [1, 2, 3] as const;

interface CategoryAndAmountProps {
  category: FormField<Category | null>;
  amount: FormField<number | null>;
  /** The day from which the amount counts. */
  on: string | null;
}

/** The category with its amount a month, filled with the full living wage of that day until somebody types another. */
export function CategoryAndAmount({ category, amount, on }: CategoryAndAmountProps) {
  const words = useWords(rightWords);
  const { unreadableAmount } = useWords(formWords);
  const format = useFormat();
  const asked =
    category.value !== null && on !== null && isCivilDate(on)
      ? { category: category.value, on }
      : null;
  const full = useQuery(
    desk.award.fullLivingWage.queryOptions(asked ?? { category: 1, on: format.today }, {
      enabled: asked !== null,
      staleTime: Number.POSITIVE_INFINITY,
    }),
  );
  const found = asked === null ? undefined : full.data;
  const filled = useRef<number | null>(null);
  const { value, onChange } = amount;
  useEffect(() => {
    // Only what was filled here is replaced; an amount that somebody typed stays.
    if (found?.cents === undefined || (value !== null && value !== filled.current)) return;
    if (value === found.cents) return;
    filled.current = found.cents;
    onChange(found.cents);
  }, [found?.cents, value, onChange]);

  return (
    <Stack gap="md">
      <ChoiceField
        {...category}
        label={words.category}
        value={category.value === null ? undefined : `${category.value}`}
        onChange={(next) =>
          category.onChange(CATEGORIES.find((candidate) => `${candidate}` === next) ?? null)
        }
        options={CATEGORIES.map((candidate) => ({
          value: `${candidate}`,
          label: words.categories[candidate],
        }))}
      />
      <MoneyField
        {...orNothing(amount)}
        label={words.monthly}
        locale={format.locale}
        unreadableText={unreadableAmount}
        required
      />
      {found === undefined ? null : found === null ? (
        <Muted small>{words.fullAmountUnknown}</Muted>
      ) : (
        <Row>
          <Muted small>
            {(found.official ? words.fullAmount : words.fullAmountComputed)(
              format.cents(found.cents),
              format.day(found.since),
            )}
          </Muted>
          {value === found.cents ? null : (
            <Button small kind="quiet" onClick={() => onChange(found.cents)}>
              {words.useFull}
            </Button>
          )}
        </Row>
      )}
    </Stack>
  );
}
