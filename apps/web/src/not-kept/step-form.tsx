import { notKeptWords } from '@traject/i18n/web';
import { Section, Stack, TextLink, useWords } from '@traject/ui';
import { type ReactNode, useEffect } from 'react';
import { ConflictNotice, type ConflictRow } from '../form/conflict-notice.tsx';
import { FileForm } from '../form/file-form.tsx';
import { formHref } from './places.ts';
import { RefusedDay } from './refused-day.tsx';
import { type Path, useFreshPaths } from './use-not-kept.ts';

type FormInHand = Parameters<typeof FileForm>[0]['form'] & {
  change: { forgetProblem: () => void };
  sendWith: (extra: object) => Promise<void>;
};

interface StepFormProps {
  dossierId: string;
  path: Path;
  form: FormInHand;
  title: string;
  hint?: string;
  submitLabel?: string;
  /** What two people changed at once: what stands there now, and what was typed here. */
  conflict: readonly ConflictRow[];
  onDone: () => void;
  children: ReactNode;
}

/** The frame of one step: its fields, why it is refused with the day that is possible, and both sides of a conflict. */
export function StepForm(props: StepFormProps) {
  const { dossierId, path, form, title, hint, submitLabel, conflict, onDone, children } = props;
  const words = useWords(notKeptWords);
  const refresh = useFreshPaths(dossierId);
  const { problem, saving } = form.change;
  const stale = problem?.code === 'changed-meanwhile';
  useEffect(() => {
    if (stale) void refresh();
  }, [stale, refresh]);
  return (
    <Section title={title} description={hint}>
      <Stack>
        <div>
          <TextLink href={formHref(dossierId)}>{words.back}</TextLink>
        </div>
        <FileForm
          form={form}
          submitLabel={submitLabel ?? words.save}
          onCancel={onDone}
          conflict={
            <ConflictNotice
              rows={conflict}
              busy={saving}
              onKeepMine={() => void form.sendWith({ version: path.path.version })}
              onTakeTheirs={() => {
                form.discard();
                form.change.forgetProblem();
                onDone();
              }}
            />
          }
        >
          {children}
          <RefusedDay dossierId={dossierId} problem={problem} />
        </FileForm>
      </Stack>
    </Section>
  );
}
