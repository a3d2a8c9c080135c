import type { Inputs } from '@traject/api/browser';
import { fieldSentence, problemWords } from '@traject/i18n';
import { agendaWords } from '@traject/i18n/web';
import {
  Button,
  ChoiceField,
  DayField,
  Fields,
  FormActions,
  TextField,
  useDraft,
  useWords,
} from '@traject/ui';
import { type SyntheticEvent, useEffect, useId, useRef } from 'react';
import { v7 as newId } from 'uuid';
import { desk } from '../desk.ts';
import { FilePicker, type PickedFile } from '../files/file-picker.tsx';
import { ConflictNotice } from '../form/conflict-notice.tsx';
import { FormProblem } from '../form/form-problem.tsx';
import { useFormat } from '../format.ts';
import { personName } from '../person/name.ts';
import { useMe } from '../session/me.ts';
import { type AgendaEntry, useAgendaChange } from './use-agenda.ts';

/** What is typed; the file with its name, so that it can be shown without being looked up. */
type Written = Omit<Inputs['agenda']['add'], 'requestId' | 'dossierId'> & {
  file: PickedFile | null;
};

interface AgendaFormProps {
  /** The entry that is changed; left out for a new one. */
  entry?: AgendaEntry;
  onClose: () => void;
}

/** Writes an appointment or a reminder. What is typed is kept in this browser until it is saved. */
export function AgendaForm({ entry, onClose }: AgendaFormProps) {
  const words = useWords(agendaWords);
  const problems = useWords(problemWords);
  const { today } = useFormat();
  const { staff } = useMe();
  const prefix = useId();
  const frame = useRef<HTMLFormElement>(null);
  const initial: Written = {
    id: entry?.id ?? newId(),
    kind: entry?.kind ?? 'appointment',
    onDay: entry?.onDay ?? today,
    atTime: entry?.atTime ?? null,
    text: entry?.text ?? '',
    file: entry?.file ?? null,
  };
  const draft = useDraft(`${staff.id}/agenda-entry/${entry?.id ?? 'nieuw'}`, initial);
  const add = useAgendaChange(desk.agenda.add.mutationOptions());
  const change = useAgendaChange(desk.agenda.change.mutationOptions());
  const sending = entry === undefined ? add : change;
  const { value } = draft;
  const set = (part: Partial<Written>) => draft.set({ ...value, ...part });
  const errorOf = (path: string) => {
    const found = sending.problem?.fields.find((field) => field.path === path);
    return found === undefined ? undefined : fieldSentence(problems, found.code);
  };

  useEffect(() => {
    frame.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, []);
  useEffect(() => {
    if (sending.problem !== null)
      frame.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [sending.problem]);

  const close = () => {
    draft.clear();
    onClose();
  };
  const save = async () => {
    const { file, ...typed } = value;
    const facts = {
      ...typed,
      atTime: value.kind === 'reminder' ? null : value.atTime,
      dossierId: file?.id ?? null,
    };
    // After a conflict the entry is the one that stands there now: sending again is a choice for what was typed.
    const sent =
      entry === undefined
        ? await add.send(facts)
        : await change.send({ ...facts, version: entry.version });
    if (sent) close();
  };
  const isConflict = sending.problem?.code === 'changed-meanwhile';
  return (
    <form
      ref={frame}
      noValidate
      className="agenda-form"
      aria-label={entry === undefined ? words.addTitle : words.changeTitle}
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        void save();
      }}
    >
      <Fields>
        <ChoiceField
          label={words.kind}
          direction="row"
          value={value.kind}
          onChange={(kind) => set({ kind })}
          options={[
            { value: 'appointment', label: words.kinds.appointment },
            { value: 'reminder', label: words.kinds.reminder },
          ]}
        />
        <TextField
          id={`${prefix}text`}
          label={words.text}
          value={value.text}
          onChange={(text) => set({ text })}
          error={errorOf('text')}
          maxLength={300}
          required
        />
        <DayField
          label={words.day}
          value={value.onDay}
          onChange={(onDay) => set({ onDay: onDay ?? '' })}
          error={errorOf('onDay')}
          required
        />
        {value.kind === 'reminder' ? null : (
          <TextField
            label={words.time}
            description={words.timeHint}
            type="time"
            value={value.atTime ?? ''}
            onChange={(atTime) => set({ atTime: atTime === '' ? null : atTime })}
            error={errorOf('atTime')}
            width="short"
          />
        )}
        <FilePicker label={words.file} value={value.file} onChange={(file) => set({ file })} />
        {isConflict && entry !== undefined ? (
          <EntryConflict
            entry={entry}
            typed={value}
            busy={sending.saving}
            onKeepMine={() => void save()}
            onTakeTheirs={close}
          />
        ) : (
          <FormProblem problem={sending.problem} />
        )}
        <FormActions>
          <Button kind="main" type="submit" busy={sending.saving}>
            {words.save}
          </Button>
          <Button kind="quiet" onClick={close}>
            {words.cancel}
          </Button>
        </FormActions>
      </Fields>
    </form>
  );
}

interface EntryConflictProps {
  /** The entry as it stands there now. */
  entry: AgendaEntry;
  typed: Written;
  busy: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** The same entry was changed in another window or on another device: both side by side. */
function EntryConflict({ entry, typed, ...choice }: EntryConflictProps) {
  const words = useWords(agendaWords);
  const format = useFormat();
  const named = (file: PickedFile | null) => (file === null ? words.noFile : personName(file));
  const timed = ({ kind, atTime }: Pick<Written, 'kind' | 'atTime'>) =>
    kind === 'reminder' ? '' : (atTime ?? words.wholeDay);
  const dayOf = (day: string) => (day === '' ? '' : format.day(day));
  return (
    <ConflictNotice
      {...choice}
      rows={[
        { label: words.kind, theirs: words.kinds[entry.kind], mine: words.kinds[typed.kind] },
        { label: words.text, theirs: entry.text, mine: typed.text },
        { label: words.day, theirs: dayOf(entry.onDay), mine: dayOf(typed.onDay) },
        { label: words.time, theirs: timed(entry), mine: timed(typed) },
        { label: words.file, theirs: named(entry.file), mine: named(typed.file) },
      ]}
    />
  );
}
