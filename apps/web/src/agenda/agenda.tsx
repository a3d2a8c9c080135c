import { useSuspenseQuery } from '@tanstack/react-query';
import { agendaWords } from '@traject/i18n/web';
import { Button, Disclosure, Muted, PlusIcon, Section, Stack, useWords } from '@traject/ui';
import { useRef, useState } from 'react';
import { desk } from '../desk.ts';
import { useFormat } from '../format.ts';
import { AgendaForm } from './agenda-form.tsx';
import { AgendaLine } from './agenda-line.tsx';
import type { AgendaEntry } from './use-agenda.ts';
import './agenda.css';

interface LinesProps {
  entries: readonly AgendaEntry[];
  withDay: boolean;
  /** An entry that is being changed stays where it is, also when another window gave it another day meanwhile. */
  onChanging: (entry: AgendaEntry, on: boolean) => void;
}

function Lines({ entries, withDay, onChanging }: LinesProps) {
  return (
    <ul className="agenda-lines">
      {entries.map((entry) => (
        <AgendaLine
          key={entry.id}
          entry={entry}
          withDay={withDay}
          onChanging={(on) => onChanging(entry, on)}
        />
      ))}
    </ul>
  );
}

/** The own agenda: today, reminders that are still open, and what comes later. Nobody else sees it. */
export function Agenda() {
  const words = useWords(agendaWords);
  const { today } = useFormat();
  const { data: entries } = useSuspenseQuery(desk.agenda.list.queryOptions());
  const [adding, setAdding] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);
  const [held, setHeld] = useState<ReadonlyMap<string, string>>(new Map());
  const dayOf = ({ id, onDay }: AgendaEntry) => held.get(id) ?? onDay;
  const hold = (entry: AgendaEntry, on: boolean) =>
    setHeld((now) => {
      const next = new Map(now);
      if (on) next.set(entry.id, entry.onDay);
      else next.delete(entry.id);
      return next;
    });
  const before = entries.filter((entry) => dayOf(entry) < today);
  const now = entries.filter((entry) => dayOf(entry) === today);
  const later = entries.filter((entry) => dayOf(entry) > today);
  const close = () => {
    setAdding(false);
    requestAnimationFrame(() => addButton.current?.focus());
  };
  return (
    <Section
      title={words.title}
      description={words.private}
      action={
        adding ? null : (
          <Button small icon={PlusIcon} ref={addButton} onClick={() => setAdding(true)}>
            {words.add}
          </Button>
        )
      }
    >
      <Stack gap="sm">
        {adding ? <AgendaForm onClose={close} /> : null}
        {before.length === 0 ? null : (
          <>
            <h3 className="agenda-head">{words.open}</h3>
            <Lines entries={before} withDay onChanging={hold} />
          </>
        )}
        {now.length === 0 ? (
          <Muted>{words.nothing}</Muted>
        ) : (
          <>
            <h3 className="agenda-head">{words.today}</h3>
            <Lines entries={now} withDay={false} onChanging={hold} />
          </>
        )}
        {later.length === 0 ? null : (
          <Disclosure label={words.later(later.length)} openLabel={words.hideLater}>
            <Lines entries={later} withDay onChanging={hold} />
          </Disclosure>
        )}
      </Stack>
    </Section>
  );
}
