import { printingWords } from '@traject/i18n/web';
import { useWords } from '@traject/ui';
import type { ReactNode } from 'react';
import { useFormat } from '../format.ts';

/** One that signs a document. */
interface Signatory {
  readonly key: string;
  /** In which part somebody signs: the client, for the centre. */
  readonly part: string;
  readonly name: string;
  readonly signedOn: string | null;
  /** How it was signed: the drawn line, the typed words, the scan of the sheet. */
  readonly mark?: ReactNode;
}

interface SignatureBlocksProps {
  signatories: readonly Signatory[];
  /** False where a signature only says that something was handed over. */
  approves?: boolean;
}

/** A block for everybody who signs: with room for a pen, or with the day on which it was signed. */
export function SignatureBlocks({ signatories, approves = true }: SignatureBlocksProps) {
  const words = useWords(printingWords);
  const format = useFormat();
  return (
    <section className="signature-blocks" aria-label={words.signature}>
      {signatories.map(({ key, part, name, signedOn, mark }) => (
        <div key={key} className="signature-block">
          <p>
            <strong>{part}</strong>
          </p>
          <p>{name}</p>
          {signedOn === null ? (
            <>
              {approves ? <p className="signature-hint">{words.readAndApproved}</p> : null}
              <p className="signature-line">{words.place}</p>
              <p className="signature-room">{words.signature}</p>
            </>
          ) : (
            <>
              {mark}
              <p className="signature-line">{words.signedOn(format.day(signedOn, 'long'))}</p>
            </>
          )}
        </div>
      ))}
    </section>
  );
}
