import { contractPaperWords } from '@traject/i18n/web';
import { LockIcon, useWords } from '@traject/ui';
import type { FileView } from '../../file/use-file.ts';
import { useFormat } from '../../format.ts';
import { personName } from '../../person/name.ts';
import { useMe } from '../../session/me.ts';
import { NamedPapers } from '../scans/named-papers.tsx';
import { useSigningParties } from '../signing/parties.ts';
import type { OpenedContract } from '../use-contract.ts';
import { FrameworkText } from './framework-text.tsx';
import { PaperSignatures } from './paper-signatures.tsx';
import { PaperText } from './paper-text.tsx';
import { Seal } from './seal.tsx';

interface PaperProps {
  dossierId: string;
  contract: OpenedContract;
  person: FileView['person'];
  /** What stands above an addendum; null for a contract. */
  title?: string | null;
}

/** The contract as it would lie on the table: who with whom, what, until when, signed by whom. */
export function Paper({ dossierId, contract, person, title = null }: PaperProps) {
  const words = useWords(contractPaperWords).paper;
  const format = useFormat();
  const { centre } = useMe();
  const parties = useSigningParties(contract);
  const last = parties
    .flatMap(({ signedOn }) => (signedOn === null ? [] : [signedOn]))
    .toSorted()
    .at(-1);
  return (
    <article className="paper" aria-label={words.heading}>
      <header className="paper-head">
        <h3>{title ?? words.heading}</h3>
        <p>{words.law}</p>
        {contract.frameworkVersion === null ? null : (
          <p>{words.framework(contract.frameworkVersion)}</p>
        )}
        <FrameworkText contract={contract} />
        {last === undefined ? (
          <p>{words.nobodySigned}</p>
        ) : (
          <p className="paper-lock">
            <LockIcon size={16} stroke={2} aria-hidden />
            {contract.frozen ? words.closed(format.day(last, 'long')) : words.locked}
          </p>
        )}
      </header>
      <p className="paper-parties">
        {words.between} <strong>{personName(person)}</strong>
        {person.birthDate === null ? '' : ` (*${format.day(person.birthDate)})`}{' '}
        {words.andCentre(centre.name)}
        {contract.text.thirdParties.map(({ name }) => `, ${name}`).join('')}
      </p>
      <PaperText text={contract.text} />
      <PaperSignatures
        dossierId={dossierId}
        contract={contract}
        parties={parties}
        names={{ client: personName(person), ocmw: centre.name }}
      />
      <NamedPapers dossierId={dossierId} contract={contract} />
      {contract.hash === null ? null : <Seal hash={contract.hash} />}
    </article>
  );
}
