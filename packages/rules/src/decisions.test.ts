import { describe, expect, it } from 'vitest';
import { rowsThatFit } from './decision.ts';
import { decisionTables } from './decision-tables.ts';
import { answerSentence, citationWords, conditionWords, LANGUAGES } from './text.ts';
import type { Truth } from './verdict.ts';

const OUTCOMES = ['met', 'not-met', 'undetermined', 'not-applicable'];

/** Every combination of yes and no. */
const combinations = (count: number): Truth[][] =>
  Array.from({ length: 2 ** count }, (_, number) =>
    Array.from({ length: count }, (_, at) => ((number >> at) & 1 ? 'yes' : 'no')),
  );

describe.each(decisionTables)('$name', ({ decision }) => {
  const all = combinations(decision.conditions.length);

  it('has exactly one row for every combination', () => {
    const wrong = all.filter((truths) => rowsThatFit(decision, truths).length !== 1);
    expect(wrong).toEqual([]);
  });

  it('has no dead row', () => {
    const alive = new Set(all.flatMap((truths) => rowsThatFit(decision, truths)));
    expect(decision.rows.filter((row) => !alive.has(row))).toEqual([]);
  });

  it('names only its own conditions, each once', () => {
    const ids = decision.conditions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = decision.rows.flatMap(({ when }) => Object.keys(when));
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('lets every condition matter', () => {
    const idle = decision.conditions.filter((_, at) =>
      all.every(
        (truths) =>
          rowsThatFit(decision, truths.with(at, 'no'))[0]?.then ===
          rowsThatFit(decision, truths.with(at, 'yes'))[0]?.then,
      ),
    );
    expect(idle.map(({ id }) => id)).toEqual([]);
  });

  it('has an outcome and words for every answer', () => {
    const answers = new Set(decision.rows.map(({ then }) => then));
    expect([...answers].toSorted()).toEqual(Object.keys(decision.outcomes).toSorted());
    for (const outcome of Object.values(decision.outcomes)) expect(OUTCOMES).toContain(outcome);
    for (const language of LANGUAGES)
      for (const answer of [...answers, 'undetermined'])
        expect(answerSentence({ question: decision.question, answer }, language)).toMatch(/\p{L}/u);
  });

  it('has words and a citation for every condition', () => {
    for (const language of LANGUAGES)
      for (const { id, citation } of decision.conditions) {
        expect(conditionWords(decision.question, id, language).states).toMatch(/\p{L}/u);
        expect(citationWords(citation, language)).toContain(`(${citation.rule})`);
      }
  });
});
