import { describe, expect, it } from 'vitest';
import { smartLetter } from '../facts/balance.ts';
import { goalVerdict } from './goal.ts';

const goal = { domain: 'housing', consensus: 'agreed' } as const;

describe('a goal is SMART (BAL-6)', () => {
  it('with all five letters', () => {
    expect(goalVerdict({ ...goal, smart: smartLetter.options })).toMatchObject({
      answer: 'smart',
      outcome: 'met',
    });
    expect(goalVerdict({ ...goal, smart: [] }).answer).toBe('not-smart');
  });

  it.each(smartLetter.options)('not without %s', (letter) => {
    const smart = smartLetter.options.filter((other) => other !== letter);
    const { answer, findings } = goalVerdict({ ...goal, smart });
    expect(answer).toBe('not-smart');
    expect(findings.filter(({ truth }) => truth === 'no')).toEqual([
      {
        condition: letter,
        truth: 'no',
        citation: { rule: 'BAL-6', source: 'policy' },
        facts: [],
      },
    ]);
  });
});
