import { noteWords } from '@traject/i18n/web';
import { Button, EyeIcon, LockIcon, Muted, useWords } from '@traject/ui';
import { useState } from 'react';
import { useFormat } from '../format.ts';
import { ChangeNote } from './change-note.tsx';
import type { Note } from './use-notes.ts';

interface OneNoteProps {
  dossierId: string;
  note: Note;
}

/** A note with who wrote it, when, and for whom; its writer may change it. */
export function OneNote({ dossierId, note }: OneNoteProps) {
  const words = useWords(noteWords);
  const format = useFormat();
  const [changing, setChanging] = useState(false);
  const written = new Date(note.recordedAt).toISOString();
  const Mark = note.tier === 'private' ? LockIcon : EyeIcon;
  if (changing)
    return <ChangeNote dossierId={dossierId} note={note} onDone={() => setChanging(false)} />;
  return (
    <article className="note" data-tier={note.tier}>
      <p className="note-text">{note.text}</p>
      <p className="note-line">
        <Muted small>
          <Mark size={14} aria-hidden /> {note.tier === 'private' ? words.forMe : words.forTeam}
          {note.by === null ? '' : ` · ${note.by}`} · {format.moment(written)}
          {note.version === 1
            ? ''
            : ` · ${words.changed(format.moment(new Date(note.changedAt).toISOString()))}`}
        </Muted>
        {note.mayChange ? (
          <Button
            small
            kind="quiet"
            name={`${words.change} ${words.changeOf(format.moment(written))}`}
            onClick={() => setChanging(true)}
          >
            {words.change}
          </Button>
        ) : null}
      </p>
    </article>
  );
}
