import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { followUpWords } from '@traject/i18n/web';
import { Button, ButtonLink, EmptyState, Section, Stack, useWords } from '@traject/ui';
import { fileHref } from '../file/file-tabs.ts';
import { useFile } from '../file/use-file.ts';
import { useMe } from '../session/me.ts';
import { EvaluationForm } from './evaluation-form.tsx';
import { EvaluationList } from './evaluation-list.tsx';
import { EvaluationYear } from './evaluation-year.tsx';
import { Interviews } from './interviews.tsx';
import { useEvaluations } from './use-evaluations.ts';
import './follow-up.css';

const FROM = '/dossiers/$dossierId/opvolging';

/** Follow-up of a project: how the evaluations stand, what was said, interviews asked. */
export function FollowUpScreen() {
  const { dossierId } = useParams({ from: FROM });
  const { nieuw } = useSearch({ from: FROM });
  const words = useWords(followUpWords);
  const { may } = useMe();
  const navigate = useNavigate();
  const view = useFile(dossierId);
  const evaluations = useEvaluations(dossierId);
  const running = view.judgement.contracts.filter(
    ({ evaluations: { answer } }) => answer !== 'no-running-project',
  );
  const signed = view.contracts.filter(({ frozen }) => frozen);
  const mayRecord = may.includes('follow-up.record');
  const recording = nieuw === 'evaluatie' && signed.length > 0 && mayRecord;
  const show = (what: 'evaluatie' | undefined) =>
    void navigate({
      to: '/dossiers/$dossierId/opvolging',
      params: { dossierId },
      search: what === undefined ? {} : { nieuw: what },
    });

  if (recording)
    return (
      <Section title={words.recordTitle}>
        <EvaluationForm
          view={view}
          contracts={signed.toReversed()}
          evaluations={evaluations}
          onDone={() => show(undefined)}
        />
      </Section>
    );
  return (
    <Stack gap="xl">
      <Section
        title={words.title}
        action={
          signed.length > 0 && mayRecord ? (
            <Button kind="main" onClick={() => show('evaluatie')}>
              {words.record}
            </Button>
          ) : undefined
        }
      >
        {running.length === 0 ? (
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
          running.map(({ contract, evaluations: verdict }) => (
            <EvaluationYear key={contract} verdict={verdict} view={view} />
          ))
        )}
      </Section>
      {signed.length === 0 ? null : (
        <EvaluationList dossierId={dossierId} evaluations={evaluations} />
      )}
      <Interviews view={view} mayRecord={mayRecord} />
    </Stack>
  );
}
