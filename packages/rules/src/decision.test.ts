import { describe, expect, it } from 'vitest';
import { type Condition, decide, decision, rowsThatFit, truth } from './decision.ts';
import type { Truth } from './verdict.ts';

type Id = 'a' | 'b' | 'c';
type Subject = Readonly<Record<Id, Truth>>;

const condition = (id: Id): Condition<Subject, Id> => ({
  id,
  citation: { rule: `R-${id}`, source: 'law' },
  test: (subject) => subject[id],
  reads: (subject) => [{ fact: `fact.${id}`, value: subject[id] }],
});

/** "met" when a, or else when b; c never matters when a holds, and decides when neither does. */
const either = decision<Subject, Id, 'met' | 'not' | 'third'>({
  question: 'either',
  conditions: [condition('a'), condition('b'), condition('c')],
  rows: [
    { when: { a: true }, then: 'met' },
    { when: { a: false, b: true }, then: 'met' },
    { when: { a: false, b: false, c: true }, then: 'third' },
    { when: { a: false, b: false, c: false }, then: 'not' },
  ],
  outcomes: { met: 'met', not: 'not-met', third: 'not-applicable' },
});

const on = (a: Truth, b: Truth, c: Truth) => decide(either, { a, b, c });

describe('a decision on known facts', () => {
  it.each([
    ['yes', 'no', 'no', 'met', 'met'],
    ['no', 'yes', 'no', 'met', 'met'],
    ['no', 'no', 'yes', 'third', 'not-applicable'],
    ['no', 'no', 'no', 'not', 'not-met'],
  ] as const)('%s %s %s: %s', (a, b, c, answer, outcome) => {
    const verdict = on(a, b, c);
    expect(verdict.question).toBe('either');
    expect(verdict.answer).toBe(answer);
    expect(verdict.outcome).toBe(outcome);
    expect(verdict.missing).toEqual([]);
  });

  it('keeps every reason', () => {
    expect(on('no', 'yes', 'unknown').findings).toEqual([
      {
        condition: 'a',
        truth: 'no',
        citation: { rule: 'R-a', source: 'law' },
        facts: [{ fact: 'fact.a', value: 'no' }],
      },
      {
        condition: 'b',
        truth: 'yes',
        citation: { rule: 'R-b', source: 'law' },
        facts: [{ fact: 'fact.b', value: 'yes' }],
      },
      {
        condition: 'c',
        truth: 'unknown',
        citation: { rule: 'R-c', source: 'law' },
        facts: [{ fact: 'fact.c', value: 'unknown' }],
      },
    ]);
  });
});

describe('a decision with unknown facts', () => {
  it('answers when the unknown cannot change it, and then misses nothing', () => {
    expect(on('yes', 'unknown', 'unknown').answer).toBe('met');
    expect(on('yes', 'unknown', 'unknown').missing).toEqual([]);
    expect(on('unknown', 'yes', 'no').answer).toBe('met');
    expect(on('unknown', 'yes', 'unknown').missing).toEqual([]);
  });

  it('says what to find out, and only what matters', () => {
    expect(on('unknown', 'no', 'no').answer).toBe('undetermined');
    expect(on('unknown', 'no', 'no').outcome).toBe('undetermined');
    expect(on('unknown', 'no', 'no').missing).toEqual(['a']);
    expect(on('no', 'no', 'unknown').missing).toEqual(['c']);
    expect(on('unknown', 'unknown', 'unknown').missing).toEqual(['a', 'b', 'c']);
    expect(on('no', 'unknown', 'unknown').missing).toEqual(['b', 'c']);
  });

  it('leaves out what no longer matters', () => {
    const two = decision<Subject, Id, 'x' | 'y'>({
      question: 'two',
      conditions: [condition('a'), condition('b')],
      rows: [
        { when: { b: true }, then: 'x' },
        { when: { b: false }, then: 'y' },
      ],
      outcomes: { x: 'met', y: 'not-met' },
    });
    expect(decide(two, { a: 'unknown', b: 'unknown', c: 'no' }).missing).toEqual(['b']);
  });

  it('tells apart combinations that were asked before', () => {
    expect(on('no', 'no', 'yes').answer).toBe('third');
    expect(on('no', 'yes', 'no').answer).toBe('met');
    expect(on('no', 'no', 'yes').answer).toBe('third');
    expect(on('no', 'no', 'unknown').answer).toBe('undetermined');
    expect(on('no', 'no', 'no').answer).toBe('not');
  });
});

it('is undetermined where the rows leave a gap', () => {
  const gap = decision<Subject, Id, 'x'>({
    question: 'gap',
    conditions: [condition('a')],
    rows: [{ when: { a: true }, then: 'x' }],
    outcomes: { x: 'met' },
  });
  expect(decide(gap, { a: 'no', b: 'no', c: 'no' }).outcome).toBe('undetermined');
});

it('finds the rows that fit a complete set of truths', () => {
  expect(rowsThatFit(either, ['yes', 'no', 'no']).map(({ then }) => then)).toEqual(['met']);
  expect(rowsThatFit(either, ['no', 'no', 'no']).map(({ then }) => then)).toEqual(['not']);
});

it.each([
  [true, 'yes'],
  [false, 'no'],
  ['unknown', 'unknown'],
] as const)('the truth of %s is %s', (value, expected) => {
  expect(truth(value)).toBe(expected);
});

it('holds at most fifteen conditions, which fit in one number', () => {
  const many = (count: number) => () =>
    decision<Subject, Id, 'yes'>({
      question: 'many',
      conditions: Array.from({ length: count }, () => condition('a')),
      rows: [],
      outcomes: { yes: 'met' },
    });
  expect(many(15)).not.toThrow();
  expect(many(16)).toThrow('many has more than 15 conditions');
});
