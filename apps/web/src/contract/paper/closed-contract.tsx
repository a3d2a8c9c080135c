import { contractPaperWords, contractSigningWords, contractWords } from '@traject/i18n/web';
import { ButtonLink, PrintIcon, Row, Section, Stack, TextLink, useWords } from '@traject/ui';
import { fileHref } from '../../file/file-tabs.ts';
import type { FileView } from '../../file/use-file.ts';
import { useMe } from '../../session/me.ts';
import { useContractName } from '../contract-name.ts';
import { ContractTrack } from '../contract-track.tsx';
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
  const facts = view.facts.contracts.find(({ id }) => id === contract.id);
  const mayWrite = may.includes('contract.write');
  const address = `${fileHref(view.id, 'contract')}/${contract.id}`;
  return (
    <Section
      title={name(contract.kind, contract.text.startsOn)}
      action={
        <Row>
          {contract.frozen || !mayWrite ? null : (
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
        {facts === undefined ? null : (
          <div className="not-on-paper">
            <ContractTrack dossierId={view.id} contractId={contract.id} />
          </div>
        )}
        <Paper contract={contract} person={view.person} />
        {mayWrite ? (
          <div className="not-on-paper">
            <Stack gap="lg">
              <NoteStep dossierId={view.id} contract={contract} />
              {contract.frozen ? <EndStep dossierId={view.id} contract={contract} /> : null}
            </Stack>
          </div>
        ) : null}
      </Stack>
    </Section>
  );
}
