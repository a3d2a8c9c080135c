import { verdictWords } from '@traject/i18n/web';
import { calculationSteps, dateRuleWords } from '@traject/rules/text';
import { DefinitionList, Disclosure, Muted, useWords } from '@traject/ui';
import { useFormat } from '../format.ts';
import './verdict.css';

interface ExplainedDateProps {
  until: string;
  rule: string;
  /** The day that was counted from. */
  start: string;
  /** How it was counted, as the rules name it. */
  step: string;
}

/** How a last day was found, in four lines: the rule with its article in words, the day counted from, the step, the result. */
export function ExplainedDate({ until, rule, start, step }: ExplainedDateProps) {
  const words = useWords(verdictWords);
  const format = useFormat();
  const law = dateRuleWords(rule, format.language);
  return (
    <Disclosure label={words.explainDate} openLabel={words.hideDate}>
      <DefinitionList
        items={[
          {
            label: words.rule,
            value:
              law === null ? (
                rule
              ) : (
                <>
                  {law.says} <Muted small>{law.article}</Muted>
                </>
              ),
          },
          { label: words.countedFrom, value: format.day(start, 'long') },
          { label: words.step, value: calculationSteps[step]?.[format.language] ?? step },
          { label: words.lastDay, value: format.day(until, 'long') },
        ]}
      />
    </Disclosure>
  );
}
