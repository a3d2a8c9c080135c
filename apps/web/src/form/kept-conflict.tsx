import type { ReactNode } from 'react';
import type { ConflictRow } from './conflict-notice.tsx';
import { VersionConflict } from './version-conflict.tsx';

type Form<Values> = Parameters<typeof VersionConflict<Values>>[0]['form'] & {
  readonly values: Values;
};

interface KeptConflictProps<Values> {
  form: Form<Values>;
  /** The record as it stands there now. */
  fresh: Values;
  /** What the fields say, the same number of answers for every record. */
  answers: (values: Values) => readonly { label: string; value: ReactNode }[];
}

/** When somebody changed the record of a form meanwhile: all that it says now beside what was typed, and the choice. */
export function KeptConflict<Values extends { version: number }>({
  form,
  fresh,
  answers,
}: KeptConflictProps<Values>) {
  const mine = answers(form.values);
  const rows: readonly ConflictRow[] = answers(fresh).map(({ label, value }, at) => ({
    label,
    theirs: value,
    mine: mine[at]?.value,
  }));
  return <VersionConflict form={form} version={fresh.version} fresh={fresh} rows={rows} />;
}
