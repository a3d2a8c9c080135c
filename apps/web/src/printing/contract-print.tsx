import { useParams } from '@tanstack/react-router';
import { contractPaperWords, printingWords } from '@traject/i18n/web';
import { useWords } from '@traject/ui';
import { useAddendumName } from '../contract/addendum/addendum-name.ts';
import { PaperText } from '../contract/paper/paper-text.tsx';
import { type OpenedContract, useContract } from '../contract/use-contract.ts';
import { fileHref } from '../file/file-tabs.ts';
import { type FileView, useFile } from '../file/use-file.ts';
import { personName } from '../person/name.ts';
import { useMe } from '../session/me.ts';
import { PrintPage } from './print-page.tsx';
import { PrintedHead } from './printed-head.tsx';
import { PrintedPapers } from './printed-papers.tsx';
import { SignatureBlocks } from './signature-blocks.tsx';
import { SignedHow } from './signed-how.tsx';
import '../contract/contract.css';

/** A contract on paper: marked as a draft until everybody has signed, then with the hash of its text. */
export function ContractPrint() {
  const { dossierId, contractId } = useParams({
    from: '/dossiers/$dossierId/contract/$contractId/afdruk',
  });
  const view = useFile(dossierId);
  const contract = useContract(dossierId, contractId);
  const hash = contract.frozen ? contract.hash : null;
  return (
    <PrintPage
      view={view}
      backHref={`${fileHref(dossierId, 'contract')}/${contractId}`}
      draft={!contract.frozen}
      foot={(words) => (hash === null ? words.draftHint : `SHA-256 ${hash}`)}
    >
      <Contract view={view} contract={contract} hash={hash} />
    </PrintPage>
  );
}

type Kept = OpenedContract['signed'][number];

interface ContractProps {
  view: FileView;
  contract: OpenedContract;
  hash: string | null;
}

function Contract({ view, contract, hash }: ContractProps) {
  const words = useWords(printingWords);
  const { paper } = useWords(contractPaperWords);
  const { centre } = useMe();
  const addendum = useAddendumName(view, contract.id);
  const { signatures, text, frameworkVersion } = contract;
  const markOf = (party: Kept['party'], thirdPartyId: string | null) => (
    <SignedHow
      dossierId={view.id}
      kept={contract.signed.find(
        (one) => one.voidedAt === null && one.party === party && one.thirdPartyId === thirdPartyId,
      )}
    />
  );
  return (
    <>
      <PrintedHead
        title={addendum ?? paper.heading}
        lines={[
          paper.law,
          ...(frameworkVersion === null ? [] : [paper.framework(frameworkVersion)]),
        ]}
        person={view.person}
      />
      <p>
        {paper.between} <strong>{personName(view.person)}</strong> {paper.andCentre(centre.name)}
        {text.thirdParties.map(({ name }) => `, ${name}`).join('')}
      </p>
      <PaperText text={text} />
      <SignatureBlocks
        signatories={[
          {
            key: 'client',
            part: words.client,
            name: personName(view.person),
            signedOn: signatures.person,
            mark: markOf('person', null),
          },
          {
            key: 'centre',
            part: words.forCentre,
            name: centre.name,
            signedOn: signatures.centre,
            mark: markOf('centre', null),
          },
          ...signatures.thirdParties.map(({ id, name, signedOn }) => ({
            key: id,
            part: words.thirdParty,
            name,
            signedOn,
            mark: markOf('third-party', id),
          })),
        ]}
      />
      {hash === null ? null : <PrintedPapers papers={contract.papers} />}
      {hash === null ? null : (
        <section className="printed-hash">
          <p>{words.hash}</p>
          <code>{hash}</code>
          <p>{words.hashHint}</p>
        </section>
      )}
    </>
  );
}
