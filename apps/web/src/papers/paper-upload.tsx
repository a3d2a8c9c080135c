import {
  CLASS_OF_RECORD,
  PAPER_MEDIA_TYPES,
  type PaperClass,
  paperClass as paperClasses,
} from '@traject/api/paper/input';
import { paperWords } from '@traject/i18n/web';
import { FileField, SelectField, Stack, useWords } from '@traject/ui';
import { useState, useSyncExternalStore } from 'react';
import { v7 as newId } from 'uuid';
import type { PaperToSend } from './send-paper.ts';
import { UploadLine } from './upload-line.tsx';
import { listenToUploads, readUploads, startUpload } from './uploads.ts';

interface PaperUploadProps {
  dossierId: string;
  /** The record that the papers belong to; null = the file itself, and then the person says what it is. */
  record: PaperToSend['record'];
  /** Told the id of each paper that sets out. */
  onSend?: (ids: readonly string[]) => void;
}

/**
 * Adds papers to a file or to one of its records: dragged, chosen, or photographed. What is on its way goes on when the
 * person leaves the page.
 */
export function PaperUpload({ dossierId, record, onSend }: PaperUploadProps) {
  const words = useWords(paperWords);
  const [chosen, setChosen] = useState<PaperClass>('other');
  const paperClass = record === null ? chosen : CLASS_OF_RECORD[record.kind];
  const uploads = useSyncExternalStore(listenToUploads, readUploads).filter(
    ({ paper }) => paper.dossierId === dossierId && paper.record?.id === record?.id,
  );
  const add = (files: readonly File[]) => {
    const papers = files.map((file) => ({ id: newId(), dossierId, paperClass, record, file }));
    for (const paper of papers) startUpload(paper);
    onSend?.(papers.map(({ id }) => id));
  };
  return (
    <Stack>
      {record === null ? (
        <SelectField
          label={words.kind}
          description={words.kindHint}
          value={chosen}
          onChange={(value) => setChosen(value ?? 'other')}
          options={paperClasses.options.map((value) => ({ value, label: words.classes[value] }))}
        />
      ) : null}
      <FileField
        label={words.choose}
        dropLabel={words.drop}
        photoLabel={words.photo}
        description={`${words.accepted} ${words.seenBy[paperClass]}`}
        accept={PAPER_MEDIA_TYPES.join(',')}
        multiple
        onFiles={add}
      />
      {uploads.map((upload) => (
        <UploadLine key={upload.paper.id} upload={upload} />
      ))}
    </Stack>
  );
}
