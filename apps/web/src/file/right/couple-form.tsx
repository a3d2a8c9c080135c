import { setCouple } from '@traject/api/file/input';
import { householdWords, rightWords } from '@traject/i18n/web';
import { factValueWord } from '@traject/rules/text';
import { ChoiceField, useWords } from '@traject/ui';
import { desk } from '../../desk.ts';
import { FileForm } from '../../form/file-form.tsx';
import { KnownField } from '../../form/known-field.tsx';
import { useFileForm } from '../../form/use-file-form.ts';
import { useFormat } from '../../format.ts';
import type { RightFormProps } from './right-forms.ts';

interface Values {
  kind: 'none' | 'couple' | 'unknown';
  partnerMustHaveProject: boolean | 'unknown' | null;
  partnerHasProject: boolean | 'unknown' | null;
  claimedOn: 'this-file' | 'file-of-partner';
}

/** What stands in the fields at first: what is known, or nothing yet of the partner. */
const valuesOf = (couple: RightFormProps['view']['facts']['couple']): Values =>
  couple === null || couple === 'unknown'
    ? {
        kind: couple === null ? 'none' : 'unknown',
        partnerMustHaveProject: 'unknown',
        partnerHasProject: 'unknown',
        claimedOn: 'this-file',
      }
    : { kind: 'couple', ...couple };

/** Whether the person is one of a couple on category 3: each partner is judged apart, the subsidy is due once. */
export function CoupleForm({ view, onClose, onSaved }: RightFormProps) {
  const words = useWords(rightWords);
  const household = useWords(householdWords);
  const { language } = useFormat();
  const form = useFileForm({
    name: 'couple',
    dossierId: view.id,
    mutation: desk.file.setCouple.mutationOptions(),
    schema: setCouple,
    initial: valuesOf(view.facts.couple),
    toFacts: ({ kind, ...couple }) => ({
      couple: kind === 'couple' ? couple : kind === 'none' ? null : 'unknown',
    }),
    onSaved,
  });
  const { field, values } = form;
  return (
    <FileForm form={form} submitLabel={words.submit} onCancel={onClose}>
      <ChoiceField
        {...field('kind')}
        label={household.coupleLabel}
        options={(['none', 'couple', 'unknown'] as const).map((value) => ({
          value,
          label: household.coupleKinds[value],
        }))}
      />
      {values.kind === 'couple' ? (
        <>
          <KnownField {...field('partnerMustHaveProject')} label={household.partnerMust} />
          <KnownField {...field('partnerHasProject')} label={household.partnerHas} />
          <ChoiceField
            {...field('claimedOn')}
            label={household.claimedOn}
            direction="row"
            options={(['this-file', 'file-of-partner'] as const).map((value) => ({
              value,
              label: factValueWord(value, language) ?? value,
            }))}
          />
        </>
      ) : null}
    </FileForm>
  );
}
