import { sanctionWords } from '@traject/i18n/web';
import { ChoiceField, DayField, TextArea, useWords } from '@traject/ui';
import { orNothing } from '../form/form-field.ts';
import type { DecisionFields } from './decision-fields.ts';

/** Whether the sanction is put off, until when and under which conditions (SAN-4). */
export function DeferralFields({ form }: { form: DecisionFields }) {
  const words = useWords(sanctionWords).decide;
  return (
    <>
      <ChoiceField
        {...form.field('deferral')}
        label={words.deferral}
        description={words.deferralHint}
        options={(['none', 'whole', 'part'] as const).map((value) => ({
          value,
          label: words.deferrals[value],
        }))}
      />
      {form.values.deferral === 'none' ? null : (
        <>
          <DayField
            {...orNothing(form.field('deferredUntil'))}
            label={words.until}
            min={form.values.decidedOn ?? undefined}
            required
          />
          <TextArea
            {...form.field('conditions')}
            label={words.conditions}
            maxLength={4000}
            required
          />
        </>
      )}
    </>
  );
}
