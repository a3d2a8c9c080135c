import { changeNote } from '@traject/api/note/input';
import { noteWords } from '@traject/i18n/web';
import { CheckField, TextArea, useWords } from '@traject/ui';
import { desk } from '../desk.ts';
import { FileForm } from '../form/file-form.tsx';
import { useFileForm } from '../form/use-file-form.ts';
import { VersionConflict } from '../form/version-conflict.tsx';
import { type Note, useFreshNotes } from './use-notes.ts';

interface ChangeNoteProps {
  dossierId: string;
  note: Note;
  onDone: () => void;
}

/** Changes an own note; a private one can be shared, a shared one stays shared. */
export function ChangeNote({ dossierId, note, onDone }: ChangeNoteProps) {
  const words = useWords(noteWords);
  const fresh = useFreshNotes(dossierId);
  const { id, version } = note;
  const initial = { text: note.text, tier: note.tier, version };
  const form = useFileForm({
    name: `notitie/${id}`,
    dossierId,
    mutation: desk.note.change.mutationOptions(),
    schema: changeNote,
    initial,
    toFacts: (values) => ({ ...values, id }),
    onSaved: () => {
      void fresh();
      onDone();
    },
  });
  const { text, tier } = form.values;
  return (
    <FileForm
      form={form}
      submitLabel={words.save}
      onCancel={onDone}
      conflict={
        <VersionConflict
          form={{ ...form, change: { ...form.change, refetch: fresh } }}
          version={version}
          fresh={initial}
          rows={[{ label: words.changeText, theirs: note.text, mine: text }]}
        />
      }
    >
      <TextArea {...form.field('text')} label={words.changeText} minRows={2} maxLength={4000} />
      {note.tier === 'private' ? (
        <CheckField
          label={words.share}
          description={words.shareHint}
          checked={tier === 'team'}
          onChange={(shared) => form.set({ tier: shared ? 'team' : 'private' })}
        />
      ) : null}
    </FileForm>
  );
}
