import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';
import type { Engine } from '../engine.ts';
import { lean } from '../lean.ts';
import type { Answer } from '../question.ts';
import { decisions } from './rules.ts';

/** ZEN, with its trace of every node or without. */
export function zen({ trace }: { readonly trace: boolean }): Engine {
  const decision = new ZenEngine().createDecision(new ZenDecisionContent(decisions));
  return {
    name: trace ? 'zen, with trace' : 'zen',
    reasons: trace ? 'per node' : 'none',
    prepare: lean,
    run: (document) => decision.evaluate(document, { trace }),
    answerOf: (given) => {
      const { obligation, deadline, lastDay, firstSubsidy } = (given as { result: Answer }).result;
      return { obligation, deadline, lastDay: lastDay ?? null, firstSubsidy };
    },
  };
}
