import { paperWords } from '@traject/i18n/web';
import { Muted, Section, Stack, useWords } from '@traject/ui';
import { useMe } from '../session/me.ts';
import { PaperCard } from './paper-card.tsx';
import { PaperUpload } from './paper-upload.tsx';
import type { PaperToSend } from './send-paper.ts';
import { usePapers } from './use-papers.ts';
import './papers.css';

interface RecordPapersProps {
  dossierId: string;
  record: NonNullable<PaperToSend['record']>;
  level?: 2 | 3;
}

/** The papers of one record (the scan of a signed contract, say), with the way to add one. */
export function RecordPapers({ dossierId, record, level = 3 }: RecordPapersProps) {
  const words = useWords(paperWords);
  const { may } = useMe();
  const papers = usePapers(dossierId).filter((paper) => paper.record?.id === record.id);
  return (
    <Section level={level} title={words.listOfRecord}>
      <Stack>
        {papers.length === 0 ? <Muted>{words.noneOfRecord}</Muted> : null}
        {papers.map((paper) => (
          <PaperCard key={paper.id} dossierId={dossierId} paper={paper} besideRecord />
        ))}
        {may.includes('paper.write') ? <PaperUpload dossierId={dossierId} record={record} /> : null}
      </Stack>
    </Section>
  );
}
