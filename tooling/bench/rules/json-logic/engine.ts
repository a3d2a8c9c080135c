import type { Engine } from '../engine.ts';
import { lean } from '../lean.ts';
import type { Answer } from '../question.ts';
import { deadline, pressing, states, terms } from './deadline.ts';
import { frame, known } from './facts.ts';
import { engineWithDates, type Logic } from './language.ts';
import { grounds, obligation } from './obligation.ts';
import { conditions, firstSubsidy, firstWindow, openers, served, stretches } from './subsidy.ts';

type Compiled = (context: unknown) => unknown;

/** json-logic-engine with every stage compiled. */
export function jsonLogic(): Engine {
  const engine = engineWithDates();
  const compile = (rule: Logic): Compiled => engine.build(rule) as Compiled;
  const start = [known, frame].map(compile);
  const ofObligation = [grounds, obligation, terms, pressing, states, deadline].map(compile);
  const ofSubsidy = [served, openers, firstWindow, stretches, conditions, firstSubsidy].map(
    compile,
  );
  const through = (stages: readonly Compiled[], context: unknown): unknown => {
    let result = context;
    for (const stage of stages) result = stage(result);
    return result;
  };
  return {
    name: 'json-logic-engine, compiled',
    reasons: 'none',
    prepare: lean,
    run: (document) => {
      const facts = through(start, document);
      return [through(ofObligation, facts), through(ofSubsidy, facts)];
    },
    answerOf: (given) => {
      const [needed, subsidy] = given as [Omit<Answer, 'firstSubsidy'>, string];
      return { ...needed, firstSubsidy: subsidy };
    },
  };
}
