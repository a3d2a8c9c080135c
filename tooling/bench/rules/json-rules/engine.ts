import { Engine as RuleSet } from 'json-rules-engine';
import type { Engine } from '../engine.ts';
import { dateOf, flat } from '../flat.ts';
import type { Answer } from '../question.ts';
import { obligationRules } from './rules.ts';
import { subsidyRules } from './subsidy.ts';
import { pressing } from './terms.ts';

/** json-rules-engine; its results hold every condition with the fact that was compared. */
export function jsonRules(): Engine {
  const rules = new RuleSet([...obligationRules, ...subsidyRules], {
    allowUndefinedFacts: true,
    replaceFactsInEventParams: true,
    // A path is one name here, so the search language that is there by default is not needed.
    pathResolver: (value: object, path: string): unknown => Reflect.get(value, path),
  });
  rules.addFact('surely', (_, almanac) => pressing(almanac, true));
  rules.addFact('possibly', (_, almanac) => pressing(almanac, false));
  rules.on('success', ({ type, params }, almanac) => {
    almanac.addRuntimeFact(type, params?.['value']);
  });
  return {
    name: 'json-rules-engine',
    reasons: 'results of the conditions',
    prepare: flat,
    run: (facts) => rules.run(facts as Record<string, unknown>),
    answerOf: (given) => {
      const { events } = given as Awaited<ReturnType<typeof rules.run>>;
      const said = new Map(events.map(({ type, params }) => [type, params?.['value'] as unknown]));
      const text = (name: string) => String(said.get(name));
      const lastDay = said.get('lastDay');
      return {
        obligation: text('obligation'),
        deadline: text('deadline'),
        lastDay: typeof lastDay === 'number' ? dateOf(lastDay) : null,
        firstSubsidy: text('firstSubsidy'),
      } satisfies Answer;
    },
  };
}
