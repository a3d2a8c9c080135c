import { useEffect } from 'react';
import { ConflictNotice, type ConflictRow } from './conflict-notice.tsx';

interface FormWithVersion<Values> {
  change: {
    saving: boolean;
    refetch: () => Promise<unknown>;
    forgetProblem: () => void;
  };
  sendWith: (extra: object) => Promise<void>;
  start: (values: Values) => void;
}

interface VersionConflictProps<Values> {
  form: FormWithVersion<Values>;
  /** The version that stands there now. */
  version: number;
  /** The values as they stand there now. */
  fresh: Values;
  rows: readonly ConflictRow[];
}

/** When somebody changed the same record meanwhile: reads it anew, shows both, and sends what is chosen. */
export function VersionConflict<Values>(props: VersionConflictProps<Values>) {
  const { form, version, fresh, rows } = props;
  const { change } = form;
  const { refetch } = change;
  useEffect(() => {
    void refetch();
  }, [refetch]);
  return (
    <ConflictNotice
      rows={rows}
      busy={change.saving}
      onKeepMine={() => void form.sendWith({ version })}
      onTakeTheirs={() => {
        form.start(fresh);
        change.forgetProblem();
      }}
    />
  );
}
