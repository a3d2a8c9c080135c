import { balanceWords } from '@traject/i18n/web';
import type { LifeDomain } from '@traject/rules/facts';
import { Disclosure, useLanguage, useWords } from '@traject/ui';
import { useGuidingQuestions } from './use-guiding-questions.ts';

/** Questions that help the conversation along, folded away when they are not needed. */
export function GuidingQuestions({ domain }: { domain: LifeDomain }) {
  const words = useWords(balanceWords);
  const { language } = useLanguage();
  const { questions } = useGuidingQuestions()(domain, language);
  return (
    <Disclosure label={words.questions} openLabel={words.hideQuestions}>
      <ul className="balance-questions">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
