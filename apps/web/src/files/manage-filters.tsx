import { formWords, savedFilterWords } from '@traject/i18n/web';
import { Button, CheckField, Muted, Row, Stack, TextField, useWords } from '@traject/ui';
import { useState } from 'react';
import { ConflictNotice } from '../form/conflict-notice.tsx';
import { FormProblem } from '../form/form-problem.tsx';
import { type SavedFilter, useFilterChanges } from './use-saved-filters.ts';

/** The own saved filters, each to rename, to share or to remove. */
export function ManageFilters({ filters }: { filters: readonly SavedFilter[] }) {
  return (
    <ul className="manage-filters">
      {filters.map((kept) => (
        <li key={kept.id}>
          <ManagedFilter kept={kept} />
        </li>
      ))}
    </ul>
  );
}

function ManagedFilter({ kept }: { kept: SavedFilter }) {
  const words = useWords(savedFilterWords);
  const form = useWords(formWords);
  const [typed, setTyped] = useState<{ name: string; shared: boolean } | null>(null);
  const changes = useFilterChanges();
  const save = async () => {
    if (typed !== null && (await changes.change(kept, typed))) setTyped(null);
  };
  if (typed === null)
    return (
      <>
        <FormProblem problem={changes.problem} />
        <Row>
          <span>
            {kept.name} <Muted small>{kept.shared ? words.shared : words.own}</Muted>
          </span>
          <Button
            small
            kind="quiet"
            name={words.changeOf(kept.name)}
            onClick={() => setTyped({ name: kept.name, shared: kept.shared })}
          >
            {words.change}
          </Button>
          <Button
            small
            kind="quiet"
            name={words.removeOf(kept.name)}
            busy={changes.busy}
            onClick={() => void changes.remove(kept)}
          >
            {words.remove}
          </Button>
        </Row>
      </>
    );
  const leave = () => {
    changes.forgetProblem();
    setTyped(null);
  };
  const said = (shared: boolean) => (shared ? words.shared : words.own);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack gap="sm">
        {changes.problem?.code === 'changed-meanwhile' ? (
          <ConflictNotice
            rows={[
              { label: words.name, theirs: kept.name, mine: typed.name },
              { label: words.sharing, theirs: said(kept.shared), mine: said(typed.shared) },
            ]}
            onKeepMine={() => void save()}
            onTakeTheirs={leave}
            busy={changes.busy}
          />
        ) : (
          <FormProblem problem={changes.problem} />
        )}
        <TextField
          label={words.name}
          value={typed.name}
          onChange={(name) => setTyped({ ...typed, name })}
          maxLength={60}
          width="middle"
        />
        <CheckField
          label={words.share}
          checked={typed.shared}
          onChange={(shared) => setTyped({ ...typed, shared })}
        />
        <Row>
          <Button
            small
            type="submit"
            kind="main"
            busy={changes.busy}
            disabled={typed.name.trim() === ''}
          >
            {words.save}
          </Button>
          <Button small kind="quiet" onClick={leave}>
            {form.cancel}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
