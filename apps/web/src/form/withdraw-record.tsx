import { type WithdrawableKind, withdrawRecord } from '@traject/api/record/input';
import { withdrawalWords } from '@traject/i18n/web';
import { Button, Muted, Section, Stack, TextArea, useWords } from '@traject/ui';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { desk } from '../desk.ts';
import type { FileView } from '../file/use-file.ts';
import { FileForm } from './file-form.tsx';
import { useFileForm } from './use-file-form.ts';

interface WithdrawRecordProps {
  view: FileView;
  /** Undefined = the form is about nothing that can be taken out. */
  kind: WithdrawableKind | undefined;
  /** The record whose form is open; nothing is offered for a new one. */
  id: string | undefined;
  onDone: () => void;
  /** Reads anew what does not come with the file, and held the record as well. */
  readBeside?: () => Promise<unknown>;
  children: ReactNode;
}

/** The form that puts a record right, with below it the way out of the file for a record that does not belong there. */
export function WithdrawRecord({ view, kind, id, children, ...after }: WithdrawRecordProps) {
  const words = useWords(withdrawalWords);
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(open);
  useEffect(() => {
    // What was pressed is gone: the keyboard goes on where the hand is.
    if (before.current !== open)
      place.current?.querySelector<HTMLElement>('textarea, button')?.focus();
    before.current = open;
  }, [open]);
  const version = id === undefined ? undefined : view.versions[id];
  if (kind === undefined || id === undefined || version === undefined) return children;
  return (
    <Stack gap="xl">
      {children}
      <div ref={place}>
        {open ? (
          <WithdrawForm
            view={view}
            record={{ kind, id, version }}
            {...after}
            onCancel={() => setOpen(false)}
          />
        ) : (
          <Button small kind="quiet" onClick={() => setOpen(true)}>
            {words.open}
          </Button>
        )}
      </div>
    </Stack>
  );
}

interface WithdrawFormProps extends Pick<WithdrawRecordProps, 'view' | 'onDone' | 'readBeside'> {
  record: { kind: WithdrawableKind; id: string; version: number };
  onCancel: () => void;
}

function WithdrawForm({ view, record, onDone, readBeside, onCancel }: WithdrawFormProps) {
  const words = useWords(withdrawalWords);
  const form = useFileForm({
    name: `uit-dossier/${record.id}`,
    dossierId: view.id,
    mutation: desk.record.withdraw.mutationOptions(),
    schema: withdrawRecord,
    initial: { reason: '' },
    toFacts: ({ reason }) => ({ ...record, reason }),
    onSaved: onDone,
    readBeside,
  });
  return (
    <Section level={3} title={words.title} description={words.when}>
      <FileForm form={form} submitLabel={words.submit} beside onCancel={onCancel}>
        <TextArea
          {...form.field('reason')}
          label={words.reason}
          description={words.reasonHelp}
          maxLength={1000}
          required
        />
        <Muted small>{words.consequence}</Muted>
      </FileForm>
    </Section>
  );
}
