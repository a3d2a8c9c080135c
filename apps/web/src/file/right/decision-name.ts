import type { FileView } from '@traject/api/browser';
import { decisionWords } from '@traject/i18n/web';
import { useWords } from '@traject/ui';
import { useFormat } from '../../format.ts';

/** A decision towards the person: what it is about, how it was made known, and what the rules say of it. */
export interface DecisionInView {
  id: string;
  about: FileView['decisions'][number]['about'];
  recordId: string;
  worksFrom: string;
  version: number;
  /** Every letter as it was recorded, also those that were put right later. */
  letters: FileView['decisions'][number]['letters'];
  /** The ids of those that hold, in the order of the facts and of the verdict on each. */
  holding: readonly string[];
  fact: FileView['facts']['decisions'][number];
  judged: FileView['judgement']['decisions'][number];
}

/** The decisions of a file with their facts and verdicts, newest first. */
export const decisionsInView = (view: FileView): DecisionInView[] =>
  view.decisions
    .flatMap((decision) => {
      const fact = view.facts.decisions.find(({ id }) => id === decision.id);
      const judged = view.judgement.decisions.find((one) => one.decision === decision.id);
      return fact === undefined || judged === undefined ? [] : [{ ...decision, fact, judged }];
    })
    .toReversed();

/** Names a decision: "Herziening vanaf 1 nov. 2026". */
export function useDecisionName(): (of: Pick<DecisionInView, 'about' | 'worksFrom'>) => string {
  const words = useWords(decisionWords);
  const format = useFormat();
  return ({ about, worksFrom }) =>
    (about === 'end' || about === 'exemption-end' ? words.namedEnd : words.named)(
      words.about[about],
      format.day(worksFrom),
    );
}
