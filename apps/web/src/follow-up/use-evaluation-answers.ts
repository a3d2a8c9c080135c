import { followUpWords } from '@traject/i18n/web';
import { useWords } from '@traject/ui';
import type { Objective } from '../contract/contract-text.ts';
import { useSaid } from '../form/use-said.ts';
import type { EvaluationValues } from './evaluation-values.ts';

/** What an evaluation says, field by field, to put two versions side by side. */
export function useEvaluationAnswers(objectives: readonly Objective[]) {
  const words = useWords(followUpWords);
  const said = useSaid();
  return (of: EvaluationValues) => [
    { label: words.heldOn, value: said.day(of.heldOn) },
    { label: words.manner, value: said.text(of.manner && words.manners[of.manner]) },
    { label: words.tookPart, value: said.answer(of.personTookPart) },
    { label: words.others, value: said.text(of.othersPresent) },
    ...objectives.map(({ id, objective }) => {
      const { result = null, note = '' } = of.results[id] ?? {};
      const parts = [...(result === null ? [] : [words.results[result]]), note];
      return { label: objective, value: said.text(parts.filter(Boolean).join(': ')) };
    }),
    { label: words.follows, value: said.text(of.followUp) },
  ];
}
