import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { savePage } from '@traject/api/balance/input';
import { balanceWords } from '@traject/i18n/web';
import { Button, DayField, EmptyState, FormActions, NoteIcon, Stack, useWords } from '@traject/ui';
import { desk } from '../desk.ts';
import { orNothing } from '../form/form-field.ts';
import { FormProblem } from '../form/form-problem.tsx';
import { useFileForm } from '../form/use-file-form.ts';
import { useFormat } from '../format.ts';
import { blankPage } from './domain-page.ts';

interface BalanceStartProps {
  dossierId: string;
  mayWrite: boolean;
}

/** What stands where no balance is yet: how it goes, and the one button to begin. */
export function BalanceStart({ dossierId, mayWrite }: BalanceStartProps) {
  const words = useWords(balanceWords).empty;
  return (
    <EmptyState
      icon={NoteIcon}
      headline={words.headline}
      sentence={words.sentence}
      action={
        <Stack>
          <ul className="balance-habits">
            {words.habits.map((habit) => (
              <li key={habit}>{habit}</li>
            ))}
          </ul>
          {mayWrite ? <StartForm dossierId={dossierId} /> : null}
        </Stack>
      }
    />
  );
}

function StartForm({ dossierId }: { dossierId: string }) {
  const words = useWords(balanceWords).empty;
  const { today } = useFormat();
  const navigate = useNavigate();
  const cache = useQueryClient();
  const initial: { startedOn: string | null } = { startedOn: today };
  const begun = async () => {
    await cache.invalidateQueries({ queryKey: desk.balance.open.queryKey({ dossierId }) });
    await navigate({
      to: '/dossiers/$dossierId/balans/$domain',
      params: { dossierId, domain: 'finances' },
    });
  };
  const form = useFileForm({
    name: 'balans-begin',
    dossierId,
    mutation: desk.balance.savePage.mutationOptions(),
    schema: savePage,
    initial,
    toFacts: ({ startedOn }, id) => ({
      balanceId: id,
      startedOn,
      version: 0,
      page: blankPage('finances'),
    }),
    onSaved: () => void begun(),
  });
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack>
        <DayField
          {...orNothing(form.field('startedOn'))}
          label={words.startedOn}
          max={today}
          required
        />
        <FormProblem problem={form.change.problem} />
        <FormActions>
          <Button kind="main" type="submit" busy={form.change.saving}>
            {words.start}
          </Button>
        </FormActions>
      </Stack>
    </form>
  );
}
