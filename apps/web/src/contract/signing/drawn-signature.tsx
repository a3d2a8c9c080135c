import { contractSignatureWords } from '@traject/i18n/web';
import { useWords } from '@traject/ui';
import type { OpenedContract } from '../use-contract.ts';

type Strokes = NonNullable<OpenedContract['signed'][number]['strokes']>;

/** A line that was drawn on the screen, as it was drawn. */
export function DrawnSignature({ strokes, name }: { strokes: Strokes; name: string }) {
  const words = useWords(contractSignatureWords);
  return (
    <svg
      className="drawn-signature"
      viewBox="0 0 1000 400"
      role="img"
      aria-label={words.drawnAlt(name)}
    >
      {strokes.map((stroke) => (
        <polyline
          key={stroke.map((point) => point.join(',')).join(' ')}
          points={stroke.map((point) => point.join(',')).join(' ')}
        />
      ))}
    </svg>
  );
}
