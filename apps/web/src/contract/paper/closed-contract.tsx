import { contractPaperWords, contractSigningWords, contractWords } from '@traject/i18n/web';
import { ButtonLink, PrintIcon, Row, Section, Stack, TextLink, useWords } from '@traject/ui';
import { fileHref } from '../../file/file-tabs.ts';
import type { FileView } from '../../file/use-file.ts';
import { useFormat } from '../../format.ts';
import { RecordPapers } from '../../papers/record-papers.tsx';
import { useMe } from '../../session/me.ts';
import { AddendaSection } from '../addendum/addenda-section.tsx';
import { useAddendumName } from '../addendum/addendum-name.ts';
import { Changes } from '../addendum/changes.tsx';
import { useContractName } from '../contract-name.ts';
import { ContractTrack } from '../contract-track.tsx';
import { RefusalHistory } from '../refusal/refusal-history.tsx';
import { StandingRefusal } from '../refusal/standing-refusal.tsx';
import { RenewalStep } from '../renewal/renewal-step.tsx';
import { ReopenStep } from '../signing/reopen-step.tsx';
import type { OpenedContract } from '../use-contract.ts';
import { EndStep } from './end-step.tsx';
import { NoteStep } from './note-step.tsx';
import { Paper } from './paper.tsx';

interface ClosedContractProps {
  view: FileView;
  contract: OpenedContract;
}

/** A contract whose text is fixed: the paper, and the few things that may still happen to it. */
export function ClosedContract({ view, contract }: ClosedContractProps) {
  const words = useWords(contractWords);
  const signing = useWords(contractSigningWords);
  const { paper } = useWords(contractPaperWords);
  const { may } = useMe();
  const name = useContractName();
  const standing = contract.refusals.find(({ takenUpOn }) => takenUpOn === null);
  const addendum = useAddendumName(view, contract.id);
  const step = { dossierId: view.id, contract };
  const over = useOver(view, contract.id);
  const mayWrite = may.includes('contract.write');
  const address = `${fileHref(view.id, 'contract')}/${contract.id}`;
  return (
    <Section
      title={addendum ?? name(contract.kind, contract.text.startsOn)}
      action={
        <Row>
          {contract.frozen || standing !== undefined || !mayWrite ? null : (
            <ButtonLink kind="main" href={`${address}/ondertekenen`}>
              {signing.sign.title}
            </ButtonLink>
          )}
          <ButtonLink icon={PrintIcon} href={`${address}/afdruk`}>
            {paper.print}
          </ButtonLink>
        </Row>
      }
    >
      <Stack gap="lg">
        <div className="not-on-paper">
          <TextLink href={fileHref(view.id, 'contract')}>{words.back}</TextLink>
        </div>
        <div className="not-on-paper">
          <ContractTrack dossierId={view.id} contractId={contract.id} />
        </div>
        {standing === undefined ? null : (
          <div className="not-on-paper">
            <StandingRefusal view={view} contractId={contract.id} refusal={standing} />
          </div>
        )}
        {contract.changes === null ? null : (
          <Changes before={contract.changes} after={contract.text} />
        )}
        <Paper dossierId={view.id} contract={contract} person={view.person} title={addendum} />
        <div className="not-on-paper">
          <Stack gap="lg">
            <RefusalHistory refusals={contract.refusals} />
            {contract.frozen && contract.change === null ? (
              <AddendaSection view={view} contract={contract} />
            ) : null}
            {mayWrite ? (
              <>
                {signedByNobody(contract) || contract.frozen ? null : <ReopenStep {...step} />}
                <NoteStep {...step} />
                {contract.frozen && contract.change === null ? <EndStep {...step} /> : null}
                {contract.frozen && contract.change === null && over ? (
                  <RenewalStep {...step} />
                ) : null}
              </>
            ) : null}
            {signedByNobody(contract) ? null : (
              <RecordPapers dossierId={view.id} record={{ kind: 'contract', id: contract.id }} />
            )}
          </Stack>
        </div>
      </Stack>
    </Section>
  );
}

const signedByNobody = ({ signatures }: OpenedContract): boolean =>
  signatures.person === null &&
  signatures.centre === null &&
  signatures.thirdParties.every(({ signedOn }) => signedOn === null);

/** The project has had its last day, so it can be taken up again as a new one. */
function useOver(view: FileView, id: string): boolean {
  const { today } = useFormat();
  const life = view.facts.contracts.find((contract) => contract.id === id);
  if (life === undefined) return false;
  const last = [life.endedOn, life.endsOn]
    .flatMap((day) => (day === null || day === 'unknown' ? [] : [day]))
    .toSorted()
    .at(0);
  return last !== undefined && last < today;
}
