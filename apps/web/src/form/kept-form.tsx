import type { ComponentProps } from 'react';
import type { ConflictRow } from './conflict-notice.tsx';
import { FileForm } from './file-form.tsx';
import { VersionConflict } from './version-conflict.tsx';

type Form<Values> = ComponentProps<typeof FileForm>['form'] &
  ComponentProps<typeof VersionConflict<Values>>['form'] & { readonly values: Values };

interface KeptFormProps<Values> extends Omit<ComponentProps<typeof FileForm>, 'form' | 'conflict'> {
  form: Form<Values>;
  /** The record as it stands there now. */
  fresh: Values;
  /** What the fields say, each under its own name. */
  answers: (values: Values) => readonly { label: string; value: string }[];
}

/** The answers that two people gave differently; all of them where they gave the same. */
function compared(
  theirs: readonly { label: string; value: string }[],
  mine: readonly { label: string; value: string }[],
): readonly ConflictRow[] {
  const rows = theirs.map(({ label, value }) => ({
    label,
    theirs: value,
    mine: mine.find((answer) => answer.label === label)?.value,
  }));
  const apart = rows.filter((row) => row.theirs !== row.mine);
  return apart.length === 0 ? rows : apart;
}

/** The form of a record that is put right or completed: what somebody else made of it meanwhile is shown beside what was typed. */
export function KeptForm<Values extends { version: number }>({
  form,
  fresh,
  answers,
  ...frame
}: KeptFormProps<Values>) {
  const rows = compared(answers(fresh), answers(form.values));
  return (
    <FileForm
      {...frame}
      form={form}
      conflict={<VersionConflict form={form} version={fresh.version} fresh={fresh} rows={rows} />}
    />
  );
}
