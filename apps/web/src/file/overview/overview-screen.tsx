import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { overviewWords } from '@traject/i18n/web';
import { ButtonLink, Columns, Section, Stack, useWords } from '@traject/ui';
import { useFormat } from '../../format.ts';
import { Notes } from '../../note/notes.tsx';
import { useFile } from '../use-file.ts';
import { Answers } from './answers.tsx';
import { BothPartners } from './both-partners.tsx';
import { nextStep } from './next-step.ts';
import { Opportunities } from './opportunities.tsx';
import { Story } from './story.tsx';

/** This much of the story stands beside the answers; the rest has a page of its own. */
const NEWEST = 12;

/** A file at a glance: every answer with its reasons, what to do next, what happened. */
export function OverviewScreen() {
  const { dossierId } = useParams({ from: '/dossiers/$dossierId' });
  const { soort } = useSearch({ from: '/dossiers/$dossierId/' });
  const navigate = useNavigate();
  const view = useFile(dossierId);
  const words = useWords(overviewWords);
  const format = useFormat();
  const next = nextStep(view);
  return (
    <Columns shape="aside" least="wide">
      <Stack gap="lg">
        <Section
          title={words.answers}
          description={words.onDay(format.day(view.judgement.on, 'long'))}
          action={
            next === undefined ? undefined : (
              <ButtonLink kind="main" href={next.href}>
                {words.next[next.act]}
              </ButtonLink>
            )
          }
        >
          <Answers view={view} />
        </Section>
        <BothPartners view={view} />
        <Opportunities view={view} />
        <Notes dossierId={dossierId} />
      </Stack>
      <Section title={words.story}>
        <Story
          view={view}
          group={soort}
          most={NEWEST}
          onGroup={(group) =>
            void navigate({
              to: '/dossiers/$dossierId',
              params: { dossierId },
              search: group === undefined ? {} : { soort: group },
              replace: true,
              resetScroll: false,
            })
          }
        />
      </Section>
    </Columns>
  );
}
