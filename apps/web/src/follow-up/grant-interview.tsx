import { grantInterview } from '@traject/api/interview/input';
import { followUpWords } from '@traject/i18n/web';
import { Button, DayField, Stack, useWords } from '@traject/ui';
import { desk } from '../desk.ts';
import { orNothing } from '../form/form-field.ts';
import { FormProblem } from '../form/form-problem.tsx';
import { useFileForm } from '../form/use-file-form.ts';
import { useFormat } from '../format.ts';

interface GrantInterviewProps {
  dossierId: string;
  id: string;
  askedOn: string;
}

/** Notes the day on which a requested interview took place. */
export function GrantInterview({ dossierId, id, askedOn }: GrantInterviewProps) {
  const words = useWords(followUpWords);
  const format = useFormat();
  const initial: { grantedOn: string | null } = { grantedOn: null };
  const form = useFileForm({
    name: `gesprek/${id}`,
    dossierId,
    mutation: desk.interview.grant.mutationOptions(),
    schema: grantInterview,
    initial,
    toFacts: (values) => ({ ...values, id }),
  });
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap="sm">
        <div className="interview-grant">
          <DayField
            {...orNothing(form.field('grantedOn'))}
            label={words.grantedOnFor(format.day(askedOn))}
            min={askedOn}
            max={format.today}
          />
          <Button type="submit" busy={form.change.saving}>
            {words.grant}
          </Button>
        </div>
        <FormProblem problem={form.change.problem} />
      </Stack>
    </form>
  );
}
