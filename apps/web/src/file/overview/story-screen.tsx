import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { overviewWords } from '@traject/i18n/web';
import { Section, TextLink, useWords } from '@traject/ui';
import { fileHref } from '../file-tabs.ts';
import { useFile } from '../use-file.ts';
import { Story } from './story.tsx';
import './overview.css';

const PATH = '/dossiers/$dossierId/verloop';

/** Everything that happened in a file, on a page of its own. */
export function StoryScreen() {
  const { dossierId } = useParams({ from: PATH });
  const { soort } = useSearch({ from: PATH });
  const words = useWords(overviewWords);
  const navigate = useNavigate();
  const view = useFile(dossierId);
  return (
    <Section
      title={words.story}
      action={<TextLink href={fileHref(dossierId)}>{words.backToOverview}</TextLink>}
    >
      <Story
        view={view}
        group={soort}
        onGroup={(group) =>
          void navigate({
            to: PATH,
            params: { dossierId },
            search: group === undefined ? {} : { soort: group },
            replace: true,
          })
        }
      />
    </Section>
  );
}
