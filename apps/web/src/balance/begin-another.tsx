import { useQueryClient } from '@tanstack/react-query';
import { beginAnother } from '@traject/api/balance/input';
import { balanceWords } from '@traject/i18n/web';
import { Button, Card, DayField, Section, useWords } from '@traject/ui';
import { useState } from 'react';
import { desk } from '../desk.ts';
import { FileForm } from '../form/file-form.tsx';
import { orNothing } from '../form/form-field.ts';
import { useFileForm } from '../form/use-file-form.ts';
import { useFormat } from '../format.ts';

/** Begins another balance in a file that has one; the earlier one closes and is read beside it (BAL-9). */
export function BeginAnother({ dossierId }: { dossierId: string }) {
  const words = useWords(balanceWords).another;
  const [open, setOpen] = useState(false);
  return open ? (
    <Section title={words.title} description={words.hint}>
      <Card>
        <AnotherForm dossierId={dossierId} onDone={() => setOpen(false)} />
      </Card>
    </Section>
  ) : (
    <div>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {words.open}
      </Button>
    </div>
  );
}

function AnotherForm({ dossierId, onDone }: { dossierId: string; onDone: () => void }) {
  const words = useWords(balanceWords).another;
  const { today } = useFormat();
  const cache = useQueryClient();
  const initial: { startedOn: string | null } = { startedOn: today };
  const form = useFileForm({
    name: 'balans-opnieuw',
    dossierId,
    mutation: desk.balance.beginAnother.mutationOptions(),
    schema: beginAnother,
    initial,
    toFacts: ({ startedOn }, id) => ({ id, startedOn }),
    onSaved: () => {
      void cache.invalidateQueries({ queryKey: desk.balance.open.queryKey({ dossierId }) });
      onDone();
    },
  });
  return (
    <FileForm form={form} submitLabel={words.start} onCancel={onDone}>
      <DayField
        {...orNothing(form.field('startedOn'))}
        label={words.startedOn}
        max={today}
        required
      />
    </FileForm>
  );
}
