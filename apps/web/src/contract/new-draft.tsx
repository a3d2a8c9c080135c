import { useNavigate } from '@tanstack/react-router';
import { draftContract } from '@traject/api/contract/input';
import { contractWords } from '@traject/i18n/web';
import type { ProjectKind } from '@traject/rules/facts';
import { Button, Card, ChoiceField, DayField, FormActions, Stack, useWords } from '@traject/ui';
import { desk } from '../desk.ts';
import { orNothing } from '../form/form-field.ts';
import { FormProblem } from '../form/form-problem.tsx';
import { useFileForm } from '../form/use-file-form.ts';
import { useFormat } from '../format.ts';

interface DraftValues {
  kind: ProjectKind;
  startsOn: string | null;
}

/** Begins a contract: only its kind and first day; the rest comes from the balance and the conversation. */
export function NewDraft({ dossierId, onCancel }: { dossierId: string; onCancel: () => void }) {
  const words = useWords(contractWords);
  const { today } = useFormat();
  const navigate = useNavigate();
  const initial: DraftValues = { kind: 'general', startsOn: today };
  const form = useFileForm({
    name: 'contract-begin',
    dossierId,
    mutation: desk.contract.draft.mutationOptions(),
    schema: draftContract,
    initial,
    toFacts: (values, id) => ({ ...values, id }),
    onSaved: (view) => {
      const newest = view.contracts.at(-1);
      if (newest === undefined) return;
      void navigate({
        to: '/dossiers/$dossierId/contract/$contractId',
        params: { dossierId, contractId: newest.id },
      });
    },
  });
  return (
    <Card>
      <form onSubmit={form.onSubmit} noValidate>
        <Stack>
          <ChoiceField
            {...form.field('kind')}
            label={words.kind}
            options={(['general', 'study'] as const).map((kind) => ({
              value: kind,
              label: words.kinds[kind],
              description: words.kindHints[kind],
            }))}
          />
          <DayField {...orNothing(form.field('startsOn'))} label={words.startsOn} required />
          <FormProblem problem={form.change.problem} />
          <FormActions>
            <Button kind="main" type="submit" busy={form.change.saving}>
              {words.start}
            </Button>
            <Button kind="quiet" onClick={onCancel}>
              {words.cancel}
            </Button>
          </FormActions>
        </Stack>
      </form>
    </Card>
  );
}
