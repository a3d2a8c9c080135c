import { balanceWords, guidingQuestions } from '@traject/i18n/web';
import type { LifeDomain } from '@traject/rules/facts';
import { Disclosure, useWords } from '@traject/ui';

/** Questions that help the conversation along, folded away when they are not needed. */
export function GuidingQuestions({ domain }: { domain: LifeDomain }) {
  const words = useWords(balanceWords);
  const questions = useWords(guidingQuestions)[domain];
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
