import { useParams } from '@tanstack/react-router';
import { endingWords } from '@traject/i18n/web';
import { ButtonLink, EmptyState, Section, Stack, useWords } from '@traject/ui';
import { fileHref } from '../file/file-tabs.ts';
import { useFile } from '../file/use-file.ts';
import { useMe } from '../session/me.ts';
import { CloseFile } from './close-file.tsx';
import { ClosedNotice } from './closed-notice.tsx';
import { ProjectEnd } from './project-end.tsx';
import { RestOfSubsidy } from './rest-of-subsidy.tsx';
import './ending.css';

/** The end: of the project with what it costs, of the trajectory here, and of the file. */
export function EndingScreen() {
  const { dossierId } = useParams({ from: '/dossiers/$dossierId/einde' });
  const words = useWords(endingWords);
  const { may } = useMe();
  const view = useFile(dossierId);
  const signed = view.contracts.filter(({ frozen }) => frozen);
  const mayClose = may.includes('file.close');
  return (
    <Stack gap="xl">
      {view.closedOn === null ? null : (
        <ClosedNotice view={view} closedOn={view.closedOn} mayReopen={mayClose} />
      )}
      <Section title={words.project} description={words.projectText}>
        {signed.length === 0 ? (
          <EmptyState
            headline={words.noProject.headline}
            sentence={words.noProject.sentence}
            action={
              <ButtonLink href={fileHref(dossierId, 'contract')}>
                {words.noProject.action}
              </ButtonLink>
            }
          />
        ) : (
          <Stack>
            {signed.toReversed().map((contract) => (
              <ProjectEnd key={contract.id} view={view} contract={contract} />
            ))}
          </Stack>
        )}
      </Section>
      <RestOfSubsidy view={view} />
      {view.closedOn === null && mayClose ? <CloseFile view={view} /> : null}
    </Stack>
  );
}
