import { askInterview } from '@traject/api/interview/input';
import { followUpWords } from '@traject/i18n/web';
import { Button, DayField, FormActions, Stack, useWords } from '@traject/ui';
import { useState } from 'react';
import { desk } from '../desk.ts';
import { orNothing } from '../form/form-field.ts';
import { FormProblem } from '../form/form-problem.tsx';
import { useFileForm } from '../form/use-file-form.ts';
import { useFormat } from '../format.ts';

/** Notes that the person asks for an interview. */
export function AskInterview({ dossierId }: { dossierId: string }) {
  const words = useWords(followUpWords);
  const { today } = useFormat();
  const [open, setOpen] = useState(false);
  const initial: { askedOn: string | null } = { askedOn: today };
  const form = useFileForm({
    name: 'gesprek-gevraagd',
    dossierId,
    mutation: desk.interview.ask.mutationOptions(),
    schema: askInterview,
    initial,
    toFacts: (values, id) => ({ ...values, id }),
    onSaved: () => setOpen(false),
  });
  if (!open)
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{words.ask}</Button>
      </div>
    );
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack>
        <DayField
          {...orNothing(form.field('askedOn'))}
          label={words.askedOn}
          max={today}
          required
        />
        <FormProblem problem={form.change.problem} />
        <FormActions>
          <Button kind="main" type="submit" busy={form.change.saving}>
            {words.ask}
          </Button>
          <Button kind="quiet" onClick={() => setOpen(false)}>
            {words.cancel}
          </Button>
        </FormActions>
      </Stack>
    </form>
  );
}
