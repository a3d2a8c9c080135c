import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { conversationWords, followUpWords } from '@traject/i18n/web';
import { Button, ButtonLink, EmptyState, Section, Stack, TextLink, useWords } from '@traject/ui';
import { useFormFocus } from '../file/after-saving.tsx';
import { fileHref } from '../file/file-tabs.ts';
import { useFile } from '../file/use-file.ts';
import { WithdrawRecord } from '../form/withdraw-record.tsx';
import { useMe } from '../session/me.ts';
import { Commitments } from './commitment/commitments.tsx';
import { ConversationForm } from './conversation/conversation-form.tsx';
import { Conversations } from './conversation/conversations.tsx';
import { useFreshConversations } from './conversation/use-conversations.ts';
import { EvaluationForm } from './evaluation-form.tsx';
import { EvaluationList } from './evaluation-list.tsx';
import { EvaluationYear } from './evaluation-year.tsx';
import { Interviews } from './interviews.tsx';
import { ProposedDay } from './proposed-day.tsx';
import { useEvaluations, useFreshEvaluations } from './use-evaluations.ts';
import './follow-up.css';

const FROM = '/dossiers/$dossierId/opvolging';

/** Follow-up of a project: how the evaluations stand, who did what, what was said, interviews asked. */
export function FollowUpScreen() {
  const { dossierId } = useParams({ from: FROM });
  const { nieuw, vraag, over, feit } = useSearch({ from: FROM });
  const words = useWords(followUpWords);
  const talks = useWords(conversationWords);
  const { may } = useMe();
  const navigate = useNavigate();
  const view = useFile(dossierId);
  const evaluations = useEvaluations(dossierId);
  const freshEvaluations = useFreshEvaluations(dossierId);
  const freshConversations = useFreshConversations(dossierId);
  useFormFocus(nieuw);
  const running = view.judgement.contracts.filter(
    ({ evaluations: { answer } }) => answer !== 'no-running-project',
  );
  const signed = view.contracts.filter(({ frozen }) => frozen);
  const mayRecord = may.includes('follow-up.record');
  const show = (what: 'evaluatie' | 'gesprek' | undefined) =>
    void navigate({
      to: '/dossiers/$dossierId/opvolging',
      params: { dossierId },
      search: what === undefined ? {} : { nieuw: what },
    });

  if (nieuw === 'evaluatie' && signed.length > 0 && mayRecord)
    return (
      <Section title={feit === undefined ? words.recordTitle : words.changeTitle}>
        <WithdrawRecord
          view={view}
          kind="evaluation"
          id={feit}
          onDone={() => show(undefined)}
          readBeside={freshEvaluations}
        >
          <EvaluationForm
            key={feit}
            view={view}
            contracts={signed.toReversed()}
            evaluations={evaluations}
            recordId={feit}
            onDone={() => show(undefined)}
          />
        </WithdrawRecord>
      </Section>
    );
  if (nieuw === 'gesprek' && mayRecord)
    return (
      <Section title={feit === undefined ? talks.record : talks.changeTitle}>
        <WithdrawRecord
          view={view}
          kind="conversation"
          id={feit}
          onDone={() => show(undefined)}
          readBeside={freshConversations}
        >
          <ConversationForm
            key={`${vraag ?? ''} ${feit ?? ''}`}
            view={view}
            asked={view.facts.interviewRequests.find(({ id }) => id === vraag)?.id}
            about={over}
            recordId={feit}
            onDone={() => show(undefined)}
          />
        </WithdrawRecord>
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
          running.map(({ contract, evaluations: verdict }) => {
            const proposal = view.proposals[contract] ?? null;
            return (
              <Stack key={contract}>
                <EvaluationYear verdict={verdict} view={view} />
                {proposal === null ? null : (
                  <ProposedDay dossierId={dossierId} proposal={proposal} />
                )}
              </Stack>
            );
          })
        )}
      </Section>
      {signed.length === 0 ? null : (
        <EvaluationList dossierId={dossierId} evaluations={evaluations} mayRecord={mayRecord} />
      )}
      {running.map(({ contract }) => (
        <Commitments
          key={contract}
          dossierId={dossierId}
          contractId={contract}
          mayRecord={mayRecord}
        />
      ))}
      <Conversations view={view} mayRecord={mayRecord} onRecord={() => show('gesprek')} />
      <Interviews view={view} mayRecord={mayRecord} />
      <p>
        <TextLink href={`/dossiers/${dossierId}/overdracht`}>{words.handOver}</TextLink>
      </p>
    </Stack>
  );
}
