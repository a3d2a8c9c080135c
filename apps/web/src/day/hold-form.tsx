import { holdDuty } from '@traject/api/duty/input';
import { dayWords } from '@traject/i18n/web';
import { addDays } from '@traject/rules/calendar';
import { DayField, TextField, useWords } from '@traject/ui';
import { useEffect, useRef } from 'react';
import { desk } from '../desk.ts';
import { FileForm } from '../form/file-form.tsx';
import { orNothing } from '../form/form-field.ts';
import { useFileForm } from '../form/use-file-form.ts';
import { useFormat } from '../format.ts';
import type { DayDuty } from './duty-group.tsx';

interface HoldFormProps {
  row: DayDuty;
  title: string;
  onClose: () => void;
}

/** Puts a duty on hold: why, and on which day it comes back. Opens with the focus in its first field. */
export function HoldForm({ row, title, onClose }: HoldFormProps) {
  const words = useWords(dayWords);
  const format = useFormat();
  const frame = useRef<HTMLElement>(null);
  const initial: { reason: string; returnsOn: string | null } = { reason: '', returnsOn: null };
  const { dossierId, kind, record, until } = row;
  const form = useFileForm({
    name: `uitstel/${kind}/${record}/${until}`,
    dossierId,
    mutation: desk.duty.hold.mutationOptions(),
    schema: holdDuty,
    initial,
    toFacts: (values, id) => ({ ...values, id, kind, record, until }),
    onSaved: onClose,
  });
  useEffect(() => {
    frame.current?.querySelector('input')?.focus();
  }, []);
  return (
    <section className="duty-hold-form" aria-label={title} ref={frame}>
      <FileForm form={form} submitLabel={words.holdSave} onCancel={onClose}>
        <TextField
          {...form.field('reason')}
          label={words.holdReason}
          description={words.holdReasonHint}
          required
        />
        <DayField
          {...orNothing(form.field('returnsOn'))}
          label={words.holdUntil}
          description={words.holdUntilHint(format.day(until))}
          min={addDays(format.today, 1)}
          required
        />
      </FileForm>
    </section>
  );
}
