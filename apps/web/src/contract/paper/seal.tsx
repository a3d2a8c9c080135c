import { contractPaperWords } from '@traject/i18n/web';
import { Disclosure, useWords } from '@traject/ui';

const SHORT = 12;

/** The number that belongs to exactly this text: short, and whole for who wants to compare. */
export function Seal({ hash }: { hash: string }) {
  const words = useWords(contractPaperWords).paper;
  return (
    <div className="seal">
      <p>
        {words.seal} <code>{hash.slice(0, SHORT)}</code>
      </p>
      <Disclosure label={words.showSeal} openLabel={words.hideSeal}>
        <p>{words.sealHint}</p>
        <code className="seal-whole">{hash}</code>
      </Disclosure>
    </div>
  );
}
