import { writeNote } from '@traject/api/note/input';
import { noteWords } from '@traject/i18n/web';
import { Button, ChoiceField, PenIcon, TextArea, useWords } from '@traject/ui';
import { useState } from 'react';
import { desk } from '../desk.ts';
import { FileForm } from '../form/file-form.tsx';
import { useFileForm } from '../form/use-file-form.ts';
import type { Note } from './use-notes.ts';
import { useFreshNotes } from './use-notes.ts';

interface NoteValues {
  text: string;
  tier: Note['tier'];
}

const BLANK: NoteValues = { text: '', tier: 'team' };

/** Writes a side note: what it says and who reads it. */
export function NewNote({ dossierId }: { dossierId: string }) {
  const words = useWords(noteWords);
  const fresh = useFreshNotes(dossierId);
  const [writing, setWriting] = useState(false);
  const form = useFileForm({
    name: 'notitie',
    dossierId,
    mutation: desk.note.write.mutationOptions(),
    schema: writeNote,
    initial: BLANK,
    toFacts: (values, id) => ({ ...values, id }),
    onSaved: () => {
      form.start(BLANK);
      setWriting(false);
      void fresh();
    },
  });
  const { tier } = form.values;
  // What was being typed when the page was left is taken up again at once.
  if (!writing && !form.draft.restored)
    return (
      <div>
        <Button icon={PenIcon} onClick={() => setWriting(true)}>
          {words.begin}
        </Button>
      </div>
    );
  return (
    <FileForm form={form} submitLabel={words.write} onCancel={() => setWriting(false)}>
      <TextArea {...form.field('text')} label={words.text} minRows={2} maxLength={4000} />
      <ChoiceField
        {...form.field('tier')}
        label={words.tier}
        description={tier === 'private' ? words.privateHint : words.teamHint}
        direction="row"
        options={(['team', 'private'] as const).map((value) => ({
          value,
          label: words.tiers[value],
        }))}
      />
    </FileForm>
  );
}
