import { useParams } from '@tanstack/react-router';
import { paperWords } from '@traject/i18n/web';
import { EmptyState, FileIcon, Section, Stack, useWords } from '@traject/ui';
import { useMe } from '../session/me.ts';
import { PaperCard } from './paper-card.tsx';
import { PaperUpload } from './paper-upload.tsx';
import { usePapers } from './use-papers.ts';
import './papers.css';

/** The papers of a file, newest first, and the way to add one. */
export function PapersScreen() {
  const { dossierId } = useParams({ from: '/dossiers/$dossierId/papieren' });
  const words = useWords(paperWords);
  const { may } = useMe();
  const papers = usePapers(dossierId);
  // What was withdrawn stays in sight, after what counts.
  const ordered = [
    ...papers.filter(({ withdrawn }) => withdrawn === null),
    ...papers.filter(({ withdrawn }) => withdrawn !== null),
  ];
  return (
    <Stack gap="xl">
      <Section title={words.title} description={words.intro}>
        {ordered.length === 0 ? (
          <EmptyState
            icon={FileIcon}
            headline={words.empty.headline}
            sentence={words.empty.sentence}
          />
        ) : (
          <ul className="papers" aria-label={words.list}>
            {ordered.map((paper) => (
              <li key={paper.id}>
                <PaperCard dossierId={dossierId} paper={paper} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      {may.includes('paper.write') ? (
        <Section title={words.add}>
          <PaperUpload dossierId={dossierId} record={null} />
        </Section>
      ) : null}
    </Stack>
  );
}
