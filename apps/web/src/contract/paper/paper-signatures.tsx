import { contractPaperWords, contractSigningWords } from '@traject/i18n/web';
import { useWords } from '@traject/ui';
import { useFormat } from '../../format.ts';
import type { SigningParty } from '../signing/parties.ts';

interface PaperSignaturesProps {
  parties: readonly SigningParty[];
  /** The names of those that the paper calls by their part. */
  names: Readonly<Record<string, string>>;
}

/** Under the text: everybody who signs, with the day. */
export function PaperSignatures({ parties, names }: PaperSignaturesProps) {
  const words = useWords(contractPaperWords).paper;
  const signing = useWords(contractSigningWords).sign;
  const format = useFormat();
  return (
    <section className="paper-signatures" aria-label={words.signatures}>
      {parties.map(({ key, name, signedOn }) => (
        <div key={key} data-signed={signedOn !== null}>
          <p className="paper-signed">
            {signedOn === null ? signing.notYet : signing.signedOn(format.day(signedOn, 'long'))}
          </p>
          <p>
            {names[key] ?? name}
            {names[key] === undefined ? null : <span className="paper-tied">{name}</span>}
          </p>
        </div>
      ))}
    </section>
  );
}
