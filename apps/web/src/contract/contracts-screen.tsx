import { useParams } from '@tanstack/react-router';
import {
  contractLifeWords,
  contractListWords,
  contractSigningWords,
  contractWords,
} from '@traject/i18n/web';
import {
  Button,
  Card,
  EmptyState,
  Notice,
  Row,
  Section,
  SignatureIcon,
  Stack,
  TextLink,
  useWords,
} from '@traject/ui';
import { useState } from 'react';
import { fileHref } from '../file/file-tabs.ts';
import { type FileView, useFile } from '../file/use-file.ts';
import { useFormat } from '../format.ts';
import { useMe } from '../session/me.ts';
import { useContractName } from './contract-name.ts';
import { isOpen } from './contract-state.ts';
import { ContractTrack } from './contract-track.tsx';
import { NewDraft } from './new-draft.tsx';
import './contract.css';

/** All contracts of a file with where each stands, and the way to begin one. */
export function ContractsScreen() {
  const { dossierId } = useParams({ from: '/dossiers/$dossierId/contract/' });
  const words = useWords(contractWords);
  const lists = useWords(contractListWords);
  const { may } = useMe();
  const view = useFile(dossierId);
  const [beginning, setBeginning] = useState(false);
  const contracts = view.contracts.toReversed();
  const open = contracts.some(isOpen);
  const mayBegin = may.includes('contract.write') && !beginning;
  const begin = (
    <Button kind="main" onClick={() => setBeginning(true)}>
      {words.newDraft}
    </Button>
  );
  return (
    <Section
      title={words.listTitle}
      description={words.legalName}
      action={mayBegin && contracts.length > 0 && !open ? begin : undefined}
    >
      <Stack>
        {beginning ? <NewDraft dossierId={dossierId} onCancel={() => setBeginning(false)} /> : null}
        {contracts.length === 0 && !beginning ? (
          <EmptyState
            icon={SignatureIcon}
            headline={words.empty.headline}
            sentence={words.empty.sentence}
            action={mayBegin ? begin : undefined}
          />
        ) : null}
        {beginning && open ? <Notice tone="info" text={words.draftOpen} /> : null}
        {contracts.map((contract) => (
          <ContractCard key={contract.id} view={view} contract={contract} />
        ))}
        <p>
          <TextLink href="/contractteksten">{lists.link}</TextLink>
        </p>
      </Stack>
    </Section>
  );
}

interface ContractCardProps {
  view: FileView;
  contract: FileView['contracts'][number];
}

function ContractCard({ view, contract }: ContractCardProps) {
  const addenda = view.addenda.filter(({ amendsId }) => amendsId === contract.id);
  const life = useWords(contractLifeWords).addendum;
  const signing = useWords(contractSigningWords).sign;
  const format = useFormat();
  const name = useContractName()(contract.kind, contract.startsOn);
  return (
    <Card>
      <Stack>
        <Row spread="apart">
          <h3>
            <TextLink href={`${fileHref(view.id, 'contract')}/${contract.id}`}>{name}</TextLink>
          </h3>
        </Row>
        <ContractTrack dossierId={view.id} contractId={contract.id} />
        {addenda.length === 0 ? null : (
          <ul className="plain-list">
            {addenda.map(({ id, signedOn }, at) => (
              <li key={id}>
                <TextLink href={`${fileHref(view.id, 'contract')}/${id}`}>
                  {life.name(at + 1)}
                </TextLink>{' '}
                <span className="tj-muted">
                  {signedOn === null ? signing.notYet : signing.signedOn(format.day(signedOn))}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Stack>
    </Card>
  );
}
