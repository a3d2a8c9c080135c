import { noteWords } from '@traject/i18n/web';
import { Disclosure, Muted, Section, Stack, useWords } from '@traject/ui';
import { useMe } from '../session/me.ts';
import { NewNote } from './new-note.tsx';
import { OneNote } from './one-note.tsx';
import { useNotes } from './use-notes.ts';
import './note.css';

/** So many notes stand open; older ones fold away. */
const OPEN = 4;

/** The side notes of a file: one to write, and those that are there. */
export function Notes({ dossierId }: { dossierId: string }) {
  const words = useWords(noteWords);
  const { may } = useMe();
  const notes = useNotes(dossierId);
  const older = notes.slice(OPEN);
  return (
    <Section title={words.title}>
      <Stack>
        {may.includes('note.write') ? <NewNote dossierId={dossierId} /> : null}
        {notes.length === 0 ? <Muted>{words.none}</Muted> : null}
        {notes.slice(0, OPEN).map((note) => (
          <OneNote key={note.id} dossierId={dossierId} note={note} />
        ))}
        {older.length === 0 ? null : (
          <Disclosure label={words.earlier(older.length)} openLabel={words.fewer}>
            <Stack>
              {older.map((note) => (
                <OneNote key={note.id} dossierId={dossierId} note={note} />
              ))}
            </Stack>
          </Disclosure>
        )}
      </Stack>
    </Section>
  );
}
