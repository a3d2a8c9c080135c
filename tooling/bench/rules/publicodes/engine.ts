import Publicodes from 'publicodes';
import type { Engine } from '../engine.ts';
import { dateOf, FAR_DAY, flat } from '../flat.ts';
import type { Question } from '../question.ts';
import { type Expression, text } from './language.ts';
import { obligationRules } from './rules.ts';
import { subsidyRules } from './subsidy.ts';

type Fact = string | number | boolean;
type Situation = Record<string, string | number>;

/** A fact as publicodes writes it. */
const written = (fact: Fact): string | number =>
  typeof fact === 'number' ? fact : typeof fact === 'string' ? text(fact) : fact ? 'oui' : 'non';

const factsOf = (question: Question): [name: string, fact: Fact][] =>
  Object.entries(flat(question)).flatMap(([group, facts]) =>
    Object.entries(facts).map(([name, fact]): [string, Fact] => [`${group} . ${name}`, fact]),
  );

/** What a fact is while a situation does not say it. */
const defaultOf = (fact: Fact): Fact =>
  typeof fact === 'number' ? FAR_DAY : typeof fact === 'string' ? 'none' : false;

/** The facts as rules with a default, so that a situation holds only what is stated. */
function factRules(example: Question): Record<string, Expression | null> {
  const groups = Object.keys(flat(example)).map((group) => [group, null] as const);
  const facts = factsOf(example).map(
    ([name, fact]) => [name, { 'par défaut': written(defaultOf(fact)) }] as const,
  );
  return Object.fromEntries([...groups, ...facts]);
}

const GOALS = ['obligation', 'deadline', 'last day', 'first subsidy'];

/** publicodes; every evaluation gives the whole tree of its explanation. */
export function publicodes(example: Question): Engine {
  const engine = new Publicodes(
    { ...factRules(example), ...obligationRules, ...subsidyRules },
    { logger: { log: () => undefined, warn: () => undefined, error: console.error } },
  );
  return {
    name: 'publicodes',
    reasons: 'whole tree',
    prepare: (question): Situation =>
      Object.fromEntries(
        factsOf(question).flatMap(([name, fact]) =>
          fact === defaultOf(fact) ? [] : [[name, written(fact)]],
        ),
      ),
    run: (situation) => {
      engine.setSituation(situation as Situation);
      return GOALS.map((goal) => engine.evaluate(goal));
    },
    answerOf: (given) => {
      const [obligation, deadline, lastDay, firstSubsidy] = (
        given as ReturnType<typeof engine.evaluate>[]
      ).map(({ nodeValue }) => nodeValue);
      return {
        obligation: String(obligation),
        deadline: String(deadline),
        lastDay: typeof lastDay === 'number' ? dateOf(lastDay) : null,
        firstSubsidy: String(firstSubsidy),
      };
    },
  };
}
