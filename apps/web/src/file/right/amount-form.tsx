import { changeAmount } from '@traject/api/award/input';
import { decisionCheckWords, decisionWords, rightWords } from '@traject/i18n/web';
import type { Category } from '@traject/rules/facts';
import { DayField, Muted, useWords } from '@traject/ui';
import { desk } from '../../desk.ts';
import { FileForm } from '../../form/file-form.tsx';
import { orNothing } from '../../form/form-field.ts';
import { LookOver } from '../../form/look-over.tsx';
import { useFileForm } from '../../form/use-file-form.ts';
import { useLook } from '../../form/use-look.ts';
import { useSaid } from '../../form/use-said.ts';
import { VersionConflict } from '../../form/version-conflict.tsx';
import { useFormat } from '../../format.ts';
import { AwardChoice } from './award-choice.tsx';
import { CategoryAndAmount } from './category-and-amount.tsx';
import type { RightFormProps } from './right-forms.ts';

interface Values {
  decidedOn: string | null;
  from: string | null;
  category: Category | null;
  monthlyCents: number | null;
  /** The version of the award that was in sight when the form was opened. */
  version: number;
}

/** Another amount or category of an award from a day on. */
export function AmountForm({
  view,
  onClose,
  onSaved,
  awardId,
}: RightFormProps & { awardId: string | undefined }) {
  const award = view.facts.awards.find(({ id }) => id === awardId);
  if (award === undefined) return <AwardChoice view={view} form="amount" />;
  return <AmountOf key={award.id} view={view} onClose={onClose} onSaved={onSaved} award={award} />;
}

function AmountOf({
  view,
  onClose,
  onSaved,
  award,
}: RightFormProps & { award: RightFormProps['view']['facts']['awards'][number] }) {
  const words = useWords(rightWords);
  const decision = useWords(decisionWords);
  const checks = useWords(decisionCheckWords);
  const format = useFormat();
  const version = view.versions[award.id] ?? 1;
  const last = award.amounts.at(-1);
  const initial: Values = {
    decidedOn: null,
    from: null,
    category: last?.category ?? null,
    monthlyCents: null,
    version,
  };
  const form = useFileForm({
    name: `award/${award.id}/amount`,
    dossierId: view.id,
    mutation: desk.award.changeAmount.mutationOptions(),
    schema: changeAmount,
    initial,
    toFacts: (values) => ({ ...values, id: award.id }),
    onSaved,
  });
  const { field, values } = form;
  const { checking, show, back } = useLook(true, form.change.problem);
  const said = useSaid();
  if (checking)
    return (
      <LookOver
        form={form}
        rows={[
          { label: decision.decidedOnLabel, value: said.day(values.decidedOn) },
          { label: words.changeFrom, value: said.day(values.from) },
          {
            label: words.category,
            value: values.category === null ? words.none : words.categories[values.category],
          },
          {
            label: words.monthly,
            value: values.monthlyCents === null ? words.none : format.cents(values.monthlyCents),
          },
        ]}
        words={{ ...checks, ...checks.amount }}
        onBack={back}
      >
        <Muted>{checks.toSend}</Muted>
      </LookOver>
    );
  const shown = (category: Category | null, cents: number | null) =>
    `${category === null ? words.none : words.categories[category]}, ${cents === null ? words.none : format.cents(cents)}`;
  return (
    <FileForm
      form={{ ...form, onSubmit: form.lookedOver(show) }}
      submitLabel={checks.look}
      onCancel={onClose}
      conflict={
        <VersionConflict
          form={form}
          version={version}
          fresh={initial}
          rows={[
            {
              label: words.monthly,
              theirs: shown(last?.category ?? null, last?.monthlyCents ?? null),
              mine: shown(values.category, values.monthlyCents),
            },
          ]}
        />
      }
    >
      <DayField
        {...orNothing(field('decidedOn'))}
        label={decision.decidedOnLabel}
        description={decision.decidedOnHelp}
        max={format.today}
        required
      />
      <DayField
        {...orNothing(field('from'))}
        label={words.changeFrom}
        description={words.changeFromHelp}
        min={award.from}
        required
      />
      <CategoryAndAmount
        category={field('category')}
        amount={field('monthlyCents')}
        on={values.from}
      />
    </FileForm>
  );
}
