import type { Engine } from '../engine.ts';
import { dateOf, flat } from '../flat.ts';
import { lean } from '../lean.ts';
import type { Answer } from '../question.ts';
import { deadline, pressing, states, terms } from './deadline.ts';
import { frame, known } from './facts.ts';
import * as flatObligation from './flat/obligation.ts';
import * as flatSubsidy from './flat/subsidy.ts';
import { engineWithDates, type Logic } from './language.ts';
import { grounds, obligation } from './obligation.ts';
import { conditions, firstSubsidy, firstWindow, openers, served, stretches } from './subsidy.ts';

type Compiled = (context: unknown) => unknown;

/** Runs the stages one after the other, each on what the one before gave. */
function through(stages: readonly Compiled[], context: unknown): unknown {
  let result = context;
  for (const stage of stages) result = stage(result);
  return result;
}

/** json-logic-engine with every stage compiled, on the document with its lists. */
export function jsonLogic(): Engine {
  const engine = engineWithDates();
  const compile = (rule: Logic): Compiled => engine.build(rule) as Compiled;
  const start = [known, frame].map(compile);
  const ofObligation = [grounds, obligation, terms, pressing, states, deadline].map(compile);
  const ofSubsidy = [served, openers, firstWindow, stretches, conditions, firstSubsidy].map(
    compile,
  );
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

/** The same without lists and with all arithmetic of days done before: the fastest it can be. */
export function flatJsonLogic(): Engine {
  const engine = engineWithDates();
  const compile = (rule: Logic): Compiled => engine.build(rule) as Compiled;
  const ofObligation = [
    flatObligation.grounds,
    flatObligation.obligation,
    flatObligation.pressing,
    flatObligation.states,
    deadline,
  ].map(compile);
  const ofSubsidy = [
    flatSubsidy.openers,
    flatSubsidy.stretches,
    flatSubsidy.conditions,
    firstSubsidy,
  ].map(compile);
  return {
    name: 'json-logic-engine, compiled, on flat facts',
    reasons: 'none',
    prepare: flat,
    run: (facts) => [through(ofObligation, facts), through(ofSubsidy, facts)],
    answerOf: (given) => {
      const [needed, subsidy] = given as [
        { obligation: string; deadline: string; lastDay: number | null },
        string,
      ];
      const { lastDay } = needed;
      return {
        ...needed,
        lastDay: lastDay === null ? null : dateOf(lastDay),
        firstSubsidy: subsidy,
      };
    },
  };
}
