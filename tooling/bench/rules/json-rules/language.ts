import type { RuleProperties, TopLevelCondition } from 'json-rules-engine';

/** A fact of a group, such as `right.from`, or a fact that a rule established. */
type Fact = string;
type Value =
  | string
  | number
  | boolean
  | readonly string[]
  | { readonly fact: string; readonly path?: string };
export type Condition = TopLevelCondition | ReturnType<typeof compare>;

const place = (fact: Fact) => {
  const [group = fact, path] = fact.split('.');
  return path === undefined ? { fact: group } : { fact: group, path };
};

/** The value of another fact. */
export const the = (fact: Fact) => place(fact);

const compare = (fact: Fact, operator: string, value: Value) => ({
  ...place(fact),
  operator,
  value,
});

export const is = (fact: Fact, value: Value) => compare(fact, 'equal', value);
export const isNot = (fact: Fact, value: Value) => compare(fact, 'notEqual', value);
/** Not after another day. */
export const upTo = (fact: Fact, value: Fact | number) =>
  compare(fact, 'lessThanInclusive', typeof value === 'number' ? value : the(value));
export const before = (fact: Fact, value: Fact | number) =>
  compare(fact, 'lessThan', typeof value === 'number' ? value : the(value));
export const isOneOf = (fact: Fact, values: readonly string[]) => compare(fact, 'in', values);
/** All of several; the first is asked before the others, which need not be asked when it does not hold. */
export const all = (...of: Condition[]): TopLevelCondition => ({
  all: of.length < 2 ? of : of.map((one, at) => (at === 0 ? { ...one, priority: 2 } : one)),
});
export const any = (...of: Condition[]): TopLevelCondition => ({ any: of });
export const not = (of: Condition): TopLevelCondition => ({ not: of });

/** A rule of a stage: when its conditions hold, it establishes a fact for the stages after it. */
export const rule = (
  stage: number,
  fact: string,
  value: Value,
  conditions: TopLevelCondition,
): RuleProperties => ({
  name: `${fact}: ${JSON.stringify(value)}`,
  priority: 100 - stage,
  conditions,
  event: { type: fact, params: { value } },
});
