import { contractListWords } from '@traject/i18n/web';
import { Disclosure, useWords } from '@traject/ui';
import { useFormat } from '../../format.ts';
import type { OpenedContract } from '../use-contract.ts';

/** The framework agreement on which a contract stands, to read; nothing where its text is not kept. */
export function FrameworkText({ contract }: { contract: OpenedContract }) {
  const words = useWords(contractListWords).framework;
  const { language } = useFormat();
  const { framework } = contract;
  if (framework === null) return null;
  const text = [framework.text[language], ...Object.values(framework.text)].find(
    (one) => one !== '',
  );
  return text === undefined ? null : (
    <div className="not-on-paper">
      <Disclosure label={words.show(framework.version)} openLabel={words.hide}>
        <p className="paper-prose">{text}</p>
      </Disclosure>
    </div>
  );
}
