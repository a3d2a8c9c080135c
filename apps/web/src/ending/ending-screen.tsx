import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { endingWords, transferWords } from '@traject/i18n/web';
import { ButtonLink, EmptyState, Section, Stack, useWords } from '@traject/ui';
import { SavedLine, useFormFocus, useSavedAt } from '../file/after-saving.tsx';
import { fileHref } from '../file/file-tabs.ts';
import { useFile } from '../file/use-file.ts';
import { WithdrawRecord } from '../form/withdraw-record.tsx';
import { useMe } from '../session/me.ts';
import { Move } from '../transfer/move.tsx';
import { MoveForm } from '../transfer/move-form.tsx';
import { CloseFile } from './close-file.tsx';
import { ClosedNotice } from './closed-notice.tsx';
import { ProjectEnd } from './project-end.tsx';
import { RestOfSubsidy } from './rest-of-subsidy.tsx';
import './ending.css';

const FROM = '/dossiers/$dossierId/einde';

/** The end: of the project with what it costs, of the trajectory here, and of the file. */
export function EndingScreen() {
  const { dossierId } = useParams({ from: FROM });
  const { nieuw } = useSearch({ from: FROM });
  const navigate = useNavigate({ from: FROM });
  const words = useWords(endingWords);
  const { recordMove, changeMove } = useWords(transferWords);
  const saved = useSavedAt();
  useFormFocus(nieuw);
  const { may } = useMe();
  const view = useFile(dossierId);
  const signed = view.contracts.filter(({ frozen }) => frozen);
  const mayClose = may.includes('file.close');
  const close = () => void navigate({ search: {} });
  const closeSaved = () => {
    saved.mark();
    close();
  };
  const open = view.closedOn === null;
  if (nieuw === 'verhuizing' && open && may.includes('transfer.send'))
    return (
      <Section title={view.move === null ? recordMove : changeMove}>
        <WithdrawRecord view={view} kind="move" id={view.move?.id} onDone={closeSaved}>
          <MoveForm view={view} onClose={close} onSaved={closeSaved} />
        </WithdrawRecord>
      </Section>
    );
  return (
    <Stack gap="xl">
      <SavedLine at={saved.at} />
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
      <Move view={view} mayWrite={open && may.includes('transfer.send')} />
      {open && mayClose ? <CloseFile view={view} /> : null}
    </Stack>
  );
}
