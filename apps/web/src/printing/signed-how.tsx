import { contractSignatureWords, signedPaperWords } from '@traject/i18n/web';
import { useWords } from '@traject/ui';
import { DrawnSignature } from '../contract/signing/drawn-signature.tsx';
import type { OpenedContract } from '../contract/use-contract.ts';
import { usePapers } from '../papers/use-papers.ts';

interface SignedHowProps {
  dossierId: string;
  /** Undefined when how somebody signed was not recorded. */
  kept: OpenedContract['signed'][number] | undefined;
}

/** On paper, above the day: the drawn line, the typed name with what it states, or which scan shows the signed sheet. */
export function SignedHow({ dossierId, kept }: SignedHowProps) {
  const words = useWords(contractSignatureWords);
  const signed = useWords(signedPaperWords);
  const papers = usePapers(dossierId);
  if (kept === undefined) return null;
  if (kept.strokes !== null) return <DrawnSignature strokes={kept.strokes} name={kept.name} />;
  if (kept.manner === 'typed')
    return (
      <p className="signature-hint">
        {words.typedBy(kept.name)}. {kept.statement}
      </p>
    );
  const scans = papers.filter(({ id, withdrawn }) => kept.scans.includes(id) && withdrawn === null);
  return (
    <p className="signature-hint">
      {[
        kept.name,
        signed.onPaper,
        scans.length === 0 ? '' : signed.scanOnPaper(scans.map(({ name }) => name).join(', ')),
      ]
        .filter((said) => said !== '')
        .join(', ')}
    </p>
  );
}
