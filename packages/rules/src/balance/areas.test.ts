import { describe, expect, it } from 'vitest';
import { ACTION_AREAS, actionArea, lifeDomain } from '../facts/balance.ts';
import { completeBalance, completeContract } from '../testing/dossier-builder.ts';
import { answerSentence, conditionWords, LANGUAGES } from '../text.ts';
import { areasVerdict, tickedAreas } from './areas.ts';

const ask = (ticked: typeof completeBalance.actionAreas, written = completeContract.actionAreas) =>
  areasVerdict(
    { balance: { ...completeBalance, actionAreas: ticked } },
    { ...completeContract, actionAreas: written },
  );

describe('the ticked action areas', () => {
  it('stand in the order of the conversation, each domain with its own (BAL-2)', () => {
    expect(
      tickedAreas({ ...completeBalance, actionAreas: ['other-wishes', 'debt', 'income'] }),
    ).toEqual(['income', 'debt', 'other-wishes']);
    expect(tickedAreas({ ...completeBalance, actionAreas: actionArea.options })).toEqual(
      lifeDomain.options.flatMap((domain) => ACTION_AREAS[domain]),
    );
    expect(tickedAreas(null)).toEqual([]);
  });

  it('carry over into the contract (BAL-7)', () => {
    expect(ask(['work'])).toMatchObject({ answer: 'carried-over', outcome: 'met', missing: [] });
    expect(ask(['work'], ['work', 'debt']).answer).toBe('carried-over');
    expect(ask(['work', 'debt'])).toMatchObject({
      answer: 'not-carried-over',
      outcome: 'not-met',
      missing: ['debt'],
      findings: [
        { condition: 'debt', truth: 'no', citation: { rule: 'BAL-7', source: 'policy' } },
        { condition: 'work', truth: 'yes' },
      ],
    });
    expect(ask([])).toMatchObject({ answer: 'nothing-ticked', outcome: 'not-applicable' });
  });

  it('have words', () => {
    for (const language of LANGUAGES) {
      for (const answer of ['carried-over', 'not-carried-over', 'nothing-ticked', 'undetermined'])
        expect(answerSentence({ question: 'balance-areas', answer }, language)).toMatch(/\p{L}/u);
      for (const area of actionArea.options)
        expect(conditionWords('balance-areas', area, language).cure).toMatch(/\p{L}/u);
    }
  });
});
