import { useParams, useSearch } from '@tanstack/react-router';
import { contractLifeWords, contractSigningWords } from '@traject/i18n/web';
import { Notice, Section, Stack, TextLink, useWords } from '@traject/ui';
import { fileHref } from '../../file/file-tabs.ts';
import { useFile } from '../../file/use-file.ts';
import { RecordPapers } from '../../papers/record-papers.tsx';
import { VerdictPanel } from '../../verdict/verdict-panel.tsx';
import { AgreeStep } from '../addendum/agree-step.tsx';
import { Changes } from '../addendum/changes.tsx';
import { addendumOf } from '../contract-state.ts';
import { ContractTrack } from '../contract-track.tsx';
import { NoteStep } from '../paper/note-step.tsx';
import { RefusalHistory } from '../refusal/refusal-history.tsx';
import { RefusalSection } from '../refusal/refusal-section.tsx';
import { StandingRefusal } from '../refusal/standing-refusal.tsx';
import { useContract } from '../use-contract.ts';
import { ExplainStep } from './explain-step.tsx';
import { GiveStep } from './give-step.tsx';
import { SignCheck } from './sign-check.tsx';
import { SignaturesStep } from './signatures-step.tsx';
import '../contract.css';

const FROM = '/dossiers/$dossierId/contract/$contractId/ondertekenen';

/** From a finished text to the signatures: explain, give, sign, each step with its day. */
export function SigningScreen() {
  const { dossierId, contractId } = useParams({ from: FROM });
  const { partij, op } = useSearch({ from: FROM });
  const words = useWords(contractSigningWords);
  const view = useFile(dossierId);
  const contract = useContract(dossierId, contractId);
  const judged = view.judgement.contracts.find((one) => one.contract === contractId);
  const addendum = addendumOf(view, contractId);
  const standing = contract.refusals.find(({ takenUpOn }) => takenUpOn === null);
  const life = useWords(contractLifeWords);
  const step = { dossierId, contract };
  if (partij !== undefined && op !== undefined)
    return <SignCheck {...step} who={partij} on={op} view={view} />;
  return (
    <Section title={words.title}>
      <Stack gap="lg">
        <TextLink href={`${fileHref(dossierId, 'contract')}/${contractId}`}>
          {words.backToText}
        </TextLink>
        <ContractTrack dossierId={dossierId} contractId={contractId} />
        {judged === undefined || contract.frozen || standing !== undefined ? null : (
          <VerdictPanel
            verdict={judged.procedure}
            view={view}
            tone={judged.procedure.answer === 'not-yet' ? 'due' : undefined}
          />
        )}
        {addendum === undefined || contract.frozen ? null : (
          <VerdictPanel verdict={addendum.change} view={view} tone="due" />
        )}
        {addendum?.conflict ? <Notice tone="overdue" text={life.addendum.oneSided} /> : null}
        {standing === undefined ? (
          <>
            {contract.changes === null ? null : (
              <Changes before={contract.changes} after={contract.text} />
            )}
            {addendum === undefined ? null : <AgreeStep {...step} />}
            <ExplainStep {...step} />
            {addendum === undefined ? <GiveStep {...step} /> : null}
            <NoteStep {...step} />
            <RecordPapers dossierId={dossierId} record={{ kind: 'contract', id: contractId }} />
            <SignaturesStep {...step} />
            {contract.frozen ? null : <RefusalSection {...step} />}
            <RefusalHistory refusals={contract.refusals} />
          </>
        ) : (
          <StandingRefusal view={view} contractId={contractId} refusal={standing} />
        )}
      </Stack>
    </Section>
  );
}
