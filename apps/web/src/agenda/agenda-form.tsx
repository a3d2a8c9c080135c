import { useQuery } from '@tanstack/react-query';
import type { Inputs } from '@traject/api/browser';
import { fieldSentence, problemWords } from '@traject/i18n';
import { agendaWords } from '@traject/i18n/web';
import {
  Button,
  ChoiceField,
  DayField,
  Fields,
  FormActions,
  SelectField,
  TextField,
  useDraft,
  useWords,
} from '@traject/ui';
import { type SyntheticEvent, useEffect, useId, useRef } from 'react';
import { v7 as newId } from 'uuid';
import { desk } from '../desk.ts';
import { FormProblem } from '../form/form-problem.tsx';
import { useFormat } from '../format.ts';
import { personName } from '../person/name.ts';
import { useMe } from '../session/me.ts';
import { type AgendaEntry, useAgendaChange } from './use-agenda.ts';

type Written = Omit<Inputs['agenda']['add'], 'requestId'>;

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
    dossierId: entry?.file?.id ?? null,
  };
  const draft = useDraft(`${staff.id}/agenda/${entry?.id ?? 'nieuw'}`, initial);
  const files = useQuery(desk.file.list.queryOptions({ whose: 'mine' }));
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
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const facts = value.kind === 'reminder' ? { ...value, atTime: null } : value;
    const sent =
      entry === undefined
        ? await add.send(facts)
        : await change.send({ ...facts, version: entry.version });
    if (sent) close();
  };
  const options = (files.data?.rows ?? []).map((row) => ({
    value: row.id,
    label: personName(row),
  }));
  const named = entry?.file ?? null;
  const others = named === null ? options : options.filter((option) => option.value !== named.id);
  return (
    <form
      ref={frame}
      noValidate
      className="agenda-form"
      aria-label={entry === undefined ? words.addTitle : words.changeTitle}
      onSubmit={(event) => void submit(event)}
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
        <SelectField
          label={words.file}
          emptyLabel={words.noFile}
          value={value.dossierId ?? undefined}
          onChange={(dossierId) => set({ dossierId: dossierId ?? null })}
          options={
            named === null ? others : [{ value: named.id, label: personName(named) }, ...others]
          }
          error={errorOf('dossierId')}
        />
        <FormProblem problem={sending.problem} />
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
