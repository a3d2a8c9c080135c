import {
  contractPaperWords,
  contractSignatureWords,
  contractSigningWords,
} from '@traject/i18n/web';
import { Disclosure, useWords } from '@traject/ui';
import { useFormat } from '../../format.ts';
import { SignatureScans } from '../scans/signature-scans.tsx';
import { DrawnSignature } from '../signing/drawn-signature.tsx';
import type { SigningParty } from '../signing/parties.ts';
import type { OpenedContract } from '../use-contract.ts';

type Kept = OpenedContract['signed'][number];

interface PaperSignaturesProps {
  dossierId: string;
  contract: OpenedContract;
  parties: readonly SigningParty[];
  /** The names of those that the paper calls by their part. */
  names: Readonly<Record<string, string>>;
}

/** Under the text: everybody who signs, with the day and how; below it what became void. */
export function PaperSignatures({ dossierId, contract, parties, names }: PaperSignaturesProps) {
  const words = useWords(contractPaperWords).paper;
  const signature = useWords(contractSignatureWords);
  const signing = useWords(contractSigningWords).sign;
  const format = useFormat();
  const partyOf = ({ party, thirdPartyId }: Kept) =>
    parties.find((one) => one.party === party && one.thirdPartyId === thirdPartyId);
  const { signed } = contract;
  const voided = signed.filter(({ voidedAt }) => voidedAt !== null);
  return (
    <>
      <section className="paper-signatures" aria-label={words.signatures}>
        {parties.map((party) => {
          const kept = signed.find((one) => one.voidedAt === null && partyOf(one) === party);
          const { key, name, signedOn } = party;
          return (
            <div key={key} data-signed={signedOn !== null}>
              <div className="paper-signed">
                {kept === undefined ? null : <Mark kept={kept} />}
                <p>
                  {signedOn === null
                    ? signing.notYet
                    : signing.signedOn(format.day(signedOn, 'long'))}
                </p>
              </div>
              <p>
                {names[key] ?? name}
                {names[key] === undefined ? null : <span className="paper-tied">{name}</span>}
              </p>
              {kept === undefined ? null : (
                <>
                  <Circumstances kept={kept} />
                  <SignatureScans
                    dossierId={dossierId}
                    contract={contract}
                    kept={kept}
                    who={names[key] ?? name}
                  />
                </>
              )}
            </div>
          );
        })}
      </section>
      {voided.length === 0 ? null : (
        <div className="not-on-paper">
          <Disclosure label={signature.voided}>
            <ul className="plain-list">
              {voided.map((kept) => (
                <li key={kept.id}>
                  {signature.voidedLine(
                    partyOf(kept)?.name ?? kept.name,
                    format.day(kept.signedOn),
                    kept.voidReason ?? '',
                  )}
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </>
  );
}

/** What was put under the text: a drawn line, or a typed name with what it states. */
function Mark({ kept }: { kept: Kept }) {
  const words = useWords(contractSignatureWords);
  if (kept.strokes !== null) return <DrawnSignature strokes={kept.strokes} name={kept.name} />;
  return kept.manner === 'typed' ? (
    <p>
      {words.typedBy(kept.name)}
      <span className="paper-tied">{kept.statement}</span>
    </p>
  ) : null;
}

/** Who was there, on which device, and when it was recorded. */
function Circumstances({ kept }: { kept: Kept }) {
  const words = useWords(contractSignatureWords);
  const format = useFormat();
  return (
    <p className="paper-tied">
      {[
        kept.manner === 'paper' ? kept.name : '',
        kept.present === '' ? '' : words.presentWas(kept.present),
        kept.device === '' ? '' : words.deviceWas(kept.device),
        kept.manner === 'paper'
          ? ''
          : words.recordedAt(format.moment(kept.recordedAt), kept.recordedBy ?? words.program),
      ]
        .filter((said) => said !== '')
        .join(' ')}
    </p>
  );
}
