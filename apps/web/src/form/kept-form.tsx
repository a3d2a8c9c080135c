import type { ComponentProps, ReactNode } from 'react';
import type { ConflictRow } from './conflict-notice.tsx';
import { FileForm } from './file-form.tsx';
import { VersionConflict } from './version-conflict.tsx';

type Form<Values> = ComponentProps<typeof FileForm>['form'] &
  ComponentProps<typeof VersionConflict<Values>>['form'] & { readonly values: Values };

interface KeptFormProps<Values> extends Omit<ComponentProps<typeof FileForm>, 'form' | 'conflict'> {
  form: Form<Values>;
  /** The record as it stands there now. */
  fresh: Values;
  /** What the fields say, the same number of answers for every record. */
  answers: (values: Values) => readonly { label: string; value: ReactNode }[];
}

/** The form of a record that is put right or completed: what somebody else made of it meanwhile is shown beside what was typed. */
export function KeptForm<Values extends { version: number }>({
  form,
  fresh,
  answers,
  ...frame
}: KeptFormProps<Values>) {
  const mine = answers(form.values);
  const rows: readonly ConflictRow[] = answers(fresh).map(({ label, value }, at) => ({
    label,
    theirs: value,
    mine: mine[at]?.value,
  }));
  return (
    <FileForm
      {...frame}
      form={form}
      conflict={<VersionConflict form={form} version={fresh.version} fresh={fresh} rows={rows} />}
    />
  );
}
