import { useQueryClient } from '@tanstack/react-query';
import { reviewExemption } from '@traject/api/exemption/input';
import { exemptionWords } from '@traject/i18n/web';
import { Button, DayField, FormActions, Stack, useWords } from '@traject/ui';
import { useEffect, useState } from 'react';
import { desk } from '../desk.ts';
import { orNothing } from '../form/form-field.ts';
import { FormProblem } from '../form/form-problem.tsx';
import { useFileForm } from '../form/use-file-form.ts';
import { useFormat } from '../format.ts';

interface ReviewFormProps {
  dossierId: string;
  id: string;
  version: number;
}

/** Notes that it was looked at whether the exemption is still needed. */
export function ReviewForm({ dossierId, id, version }: ReviewFormProps) {
  const words = useWords(exemptionWords);
  const { today } = useFormat();
  const [open, setOpen] = useState(false);
  const initial: { on: string | null } = { on: today };
  const form = useFileForm({
    name: `vrijstelling-herzien/${id}`,
    dossierId,
    mutation: desk.exemption.review.mutationOptions(),
    schema: reviewExemption,
    initial,
    toFacts: (values) => ({ ...values, id, version }),
    onSaved: () => setOpen(false),
  });
  const cache = useQueryClient();
  const { problem } = form.change;
  const stale = problem?.code === 'changed-meanwhile';
  useEffect(() => {
    if (stale) void cache.invalidateQueries({ queryKey: desk.file.open.queryKey({ dossierId }) });
  }, [stale, cache, dossierId]);
  if (!open)
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{words.review}</Button>
      </div>
    );
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack>
        <DayField
          {...orNothing(form.field('on'))}
          label={words.reviewedOn}
          description={words.reviewHint}
          max={today}
          required
        />
        <FormProblem problem={problem} />
        <FormActions>
          <Button kind="main" type="submit" busy={form.change.saving}>
            {words.review}
          </Button>
          <Button kind="quiet" onClick={() => setOpen(false)}>
            {words.cancel}
          </Button>
        </FormActions>
      </Stack>
    </form>
  );
}
