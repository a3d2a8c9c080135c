import { describe, expect, it } from 'vitest';
import { ACTION_AREAS, actionArea, type Balance, lifeDomain } from '../facts/balance.ts';
import { aDossier, completeBalance } from '../testing/dossier-builder.ts';
import { balanceComplete } from './completeness.ts';

const ask = (changes: Partial<Balance> = {}) =>
  balanceComplete(
    aDossier()
      .with({ balance: { ...completeBalance, ...changes } })
      .facts(),
  );

describe('a balance is complete when every domain has content or effort (BAL-4)', () => {
  it('with content everywhere', () => {
    const verdict = ask();
    expect(verdict).toMatchObject({
      question: 'balance',
      answer: 'complete',
      outcome: 'met',
      missing: [],
    });
    expect(verdict.findings[0]).toEqual({
      condition: 'finances',
      truth: 'yes',
      citation: { rule: 'BAL-4', source: 'policy' },
      facts: [
        { fact: 'balance.startedOn', value: '2026-01-01', record: 'balance-1' },
        { fact: 'balance.domain', value: 'content', record: 'balance-1' },
      ],
    });
  });

  it.each(lifeDomain.options)('without %s it is not, and effort makes it so', (domain) => {
    const others = lifeDomain.options.filter((option) => option !== domain);
    const lacking = ask({ withContent: others }).findings.filter(({ truth }) => truth === 'no');
    expect(lacking.map(({ condition }) => condition)).toEqual([domain]);
    expect(ask({ withContent: others })).toMatchObject({
      answer: 'incomplete',
      outcome: 'not-met',
      missing: [domain],
    });
    expect(ask({ withContent: others, withEffort: [domain] }).answer).toBe('complete');
  });

  it('begins with everything missing', () => {
    expect(balanceComplete(aDossier().facts())).toEqual({
      question: 'balance',
      answer: 'not-begun',
      outcome: 'not-met',
      findings: [],
      missing: lifeDomain.options,
    });
  });
});

describe('every goal has consensus or a named difference (BAL-5)', () => {
  const goal = (consensus: 'agreed' | 'difference-named' | 'open') => ({
    domain: 'housing' as const,
    smart: [],
    consensus,
  });
  it.each([
    [['agreed'], 'complete'],
    [['difference-named'], 'complete'],
    [['open'], 'incomplete'],
    [['agreed', 'open'], 'incomplete'],
  ] as const)('%j: %s', (states, expected) => {
    const verdict = ask({ goals: states.map(goal) });
    expect(verdict.answer).toBe(expected);
    expect(verdict.findings.at(-1)).toMatchObject({
      condition: 'goals-with-consensus-or-difference',
      truth: expected === 'complete' ? 'yes' : 'no',
      citation: { rule: 'BAL-5', source: 'policy' },
      facts: [
        { fact: 'balance.goals', value: states.length },
        { fact: 'balance.openGoals', value: expected === 'complete' ? 0 : 1 },
      ],
    });
  });
});

it('maps the seven domains to the ten action areas, each once (BAL-2)', () => {
  expect(Object.keys(ACTION_AREAS)).toEqual(lifeDomain.options);
  expect(Object.values(ACTION_AREAS).flat()).toEqual(actionArea.options);
});
