import { useQueryClient } from '@tanstack/react-query';
import { reviewExemption } from '@traject/api/exemption/input';
import { exemptionWords } from '@traject/i18n/web';
import { ChoiceField, DayField, TextArea, useWords } from '@traject/ui';
import { desk } from '../desk.ts';
import type { FileView } from '../file/use-file.ts';
import { FileForm } from '../form/file-form.tsx';
import { orNothing } from '../form/form-field.ts';
import { useFileForm } from '../form/use-file-form.ts';
import { VersionConflict } from '../form/version-conflict.tsx';
import { useFormat } from '../format.ts';

interface ReviewFormProps {
  dossierId: string;
  exemption: FileView['facts']['exemptions'][number];
  version: number;
  onClose: () => void;
}

interface Values {
  on: string | null;
  finding: 'still-needed' | 'no-longer-needed' | null;
  account: string;
  version: number;
}

/** Notes that it was looked at whether the exemption is still needed, and what was found. */
export function ReviewForm({ dossierId, exemption, version, onClose }: ReviewFormProps) {
  const words = useWords(exemptionWords);
  const { today, day } = useFormat();
  const cache = useQueryClient();
  const initial: Values = { on: today, finding: null, account: '', version };
  const form = useFileForm({
    name: `vrijstelling-herzien/${exemption.id}`,
    dossierId,
    mutation: desk.exemption.review.mutationOptions(),
    schema: reviewExemption,
    initial,
    toFacts: (values, reviewId) => ({ ...values, id: exemption.id, reviewId }),
    onSaved: () => {
      void cache.invalidateQueries({ queryKey: desk.exemption.reviews.queryKey({ dossierId }) });
      onClose();
    },
  });
  const { field, values } = form;
  const days = (list: readonly string[]) =>
    list.length === 0 ? words.noReviews : list.map((one) => day(one)).join(', ');
  return (
    <FileForm
      form={form}
      submitLabel={words.saveReview}
      onCancel={onClose}
      conflict={
        <VersionConflict
          form={form}
          version={version}
          fresh={initial}
          rows={[
            {
              label: words.reviews,
              theirs: days(exemption.reviewedOn),
              mine: values.on === null ? '' : day(values.on),
            },
          ]}
        />
      }
    >
      <DayField
        {...orNothing(field('on'))}
        label={words.reviewedOn}
        min={exemption.from}
        max={today}
        required
      />
      <ChoiceField
        {...orNothing(field('finding'))}
        label={words.finding}
        options={(['still-needed', 'no-longer-needed'] as const).map((value) => ({
          value,
          label: words.findings[value],
          description: words.findingHints[value],
        }))}
      />
      <TextArea
        {...field('account')}
        label={words.account}
        description={words.accountHint}
        maxLength={8000}
      />
    </FileForm>
  );
}
