import { formWords, savedFilterWords } from '@traject/i18n/web';
import {
  Button,
  CheckField,
  Fields,
  FilterIcon,
  FormActions,
  Row,
  TextField,
  useDraft,
  useWords,
} from '@traject/ui';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { FormProblem } from '../form/form-problem.tsx';
import { useMe } from '../session/me.ts';
import type { FileFilter } from './filter-address.ts';
import { useFilterChanges } from './use-saved-filters.ts';

/** Keeps the list that is open under a name, for oneself or for the team. */
export function KeepFilter({ filter }: { filter: FileFilter }) {
  const words = useWords(savedFilterWords);
  const form = useWords(formWords);
  const { staff } = useMe();
  const [open, setOpen] = useState(false);
  const draft = useDraft(`${staff.id}/saved-filter`, {
    ids: { requestId: newId(), id: newId() },
    name: '',
    shared: false,
  });
  const changes = useFilterChanges();
  const { ids, name, shared } = draft.value;
  if (!open)
    return (
      <Row>
        <Button small kind="quiet" icon={FilterIcon} onClick={() => setOpen(true)}>
          {words.keep}
        </Button>
      </Row>
    );
  const save = async () => {
    if (await changes.add(ids, { name, shared, filter })) {
      draft.clear();
      setOpen(false);
    }
  };
  return (
    <form
      className="keep-filter"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Fields>
        <FormProblem problem={changes.problem} />
        <TextField
          label={words.name}
          value={name}
          onChange={(next) => draft.set((now) => ({ ...now, name: next }))}
          maxLength={60}
          width="middle"
        />
        <CheckField
          label={words.share}
          description={words.shareHelp}
          checked={shared}
          onChange={(next) => draft.set((now) => ({ ...now, shared: next }))}
        />
        <FormActions>
          <Button type="submit" kind="main" busy={changes.busy} disabled={name.trim() === ''}>
            {words.save}
          </Button>
          <Button kind="quiet" onClick={() => setOpen(false)}>
            {form.cancel}
          </Button>
        </FormActions>
      </Fields>
    </form>
  );
}
