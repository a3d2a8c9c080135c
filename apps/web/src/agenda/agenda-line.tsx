import { agendaWords } from '@traject/i18n/web';
import {
  Button,
  CheckIcon,
  ClockIcon,
  FlagIcon,
  Muted,
  PenIcon,
  Row,
  TextLink,
  TrashIcon,
  useWords,
} from '@traject/ui';
import { useState } from 'react';
import { desk } from '../desk.ts';
import { fileHref } from '../file/file-tabs.ts';
import { FormProblem } from '../form/form-problem.tsx';
import { useFormat } from '../format.ts';
import { personName } from '../person/name.ts';
import { AgendaForm } from './agenda-form.tsx';
import { type AgendaEntry, useAgendaChange } from './use-agenda.ts';

interface AgendaLineProps {
  entry: AgendaEntry;
  withDay: boolean;
  /** The form of this entry was opened, or closed. */
  onChanging: (on: boolean) => void;
}

/** One appointment or reminder: when, what, with which file, and what can be done with it. */
export function AgendaLine({ entry, withDay, onChanging }: AgendaLineProps) {
  const words = useWords(agendaWords);
  const format = useFormat();
  const [changing, setChanging] = useState(false);
  const change = (on: boolean) => {
    setChanging(on);
    onChanging(on);
  };
  const mark = useAgendaChange(desk.agenda.mark.mutationOptions(), (entries, facts) =>
    entries.map((one) =>
      one.id === facts.id ? { ...one, doneOn: facts.done ? format.today : null } : one,
    ),
  );
  const remove = useAgendaChange(desk.agenda.delete.mutationOptions());
  const { id, version, text, file, doneOn } = entry;
  const done = doneOn !== null;
  const Sign = entry.kind === 'appointment' ? ClockIcon : FlagIcon;
  if (changing)
    return (
      <li className="agenda-line">
        <AgendaForm entry={entry} onClose={() => change(false)} />
      </li>
    );
  return (
    <li className="agenda-line" data-done={done || undefined}>
      <p className="agenda-text">
        <Sign size={15} aria-hidden />
        {entry.atTime === null ? null : <strong>{entry.atTime} </strong>}
        {withDay ? <Muted>{format.day(entry.onDay)} </Muted> : null}
        <span className="agenda-words">{text}</span>
        {done ? <Muted small> {words.isDone}</Muted> : null}
      </p>
      {file === null ? null : (
        <p className="agenda-file">
          <TextLink href={fileHref(file.id)}>{personName(file)}</TextLink>
          {file.birthDate === null ? null : <Muted small> *{file.birthDate.slice(0, 4)}</Muted>}
        </p>
      )}
      <Row gap="xs">
        <Button
          small
          kind="quiet"
          icon={CheckIcon}
          name={words.of(done ? words.undo : words.done, text)}
          // The next tick needs the version that the answer to this one brings.
          onClick={() => void (mark.saving || mark.send({ id, version, done: !done }))}
        >
          {done ? words.undo : words.done}
        </Button>
        <Button
          small
          kind="quiet"
          icon={PenIcon}
          name={words.of(words.change, text)}
          onClick={() => change(true)}
        >
          {words.change}
        </Button>
        <Button
          small
          kind="quiet"
          icon={TrashIcon}
          busy={remove.saving}
          name={words.of(words.remove, text)}
          onClick={() => void remove.send({ id })}
        >
          {words.remove}
        </Button>
      </Row>
      <FormProblem problem={mark.problem ?? remove.problem} />
    </li>
  );
}
