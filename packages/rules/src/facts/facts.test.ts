import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { aDossier } from '../testing/dossier-builder.ts';
import { DEFAULT_CENTRE } from './centre.ts';
import { COSTS, contract, costs } from './contract.ts';
import { dossier } from './dossier.ts';
import { period } from './period.ts';
import { awardedAmount } from './right.ts';

describe('the facts of a file', () => {
  const full = aDossier()
    .awarded('2026-01-05')
    .consulted('2026-01-06')
    .requested('2026-01-06')
    .studying('2026-01-10')
    .onWorkTrack('2026-01-10')
    .exempted('2026-02-01')
    .balanced('2026-02-01')
    .askedInterview('2026-03-09')
    .evaluated('2026-03-09')
    .signed('2026-03-01')
    .decidedSubsidy('extension', '2026-03-01')
    .inCouple()
    .facts();

  it('pass through their schema unchanged', () => {
    expect(dossier.parse(full)).toEqual(full);
    expect(dossier.parse(aDossier().facts())).toEqual(aDossier().facts());
  });

  it('tell unknown from known to be none', () => {
    expect(dossier.parse({ ...full, couple: 'unknown' }).couple).toBe('unknown');
    expect(dossier.parse({ ...full, couple: null }).couple).toBeNull();
    expect(dossier.safeParse({ ...full, couple: undefined }).success).toBe(false);
    expect(dossier.safeParse({ ...full, person: { birthDate: null } }).success).toBe(false);
    expect(dossier.parse({ ...full, person: { birthDate: 'unknown' } }).person.birthDate).toBe(
      'unknown',
    );
  });

  it('know every cost of a contract', () => {
    expect(Object.keys(costs.shape)).toEqual([...COSTS]);
    expect(contract.parse(full.contracts[0]).endedOn).toBeNull();
  });
});

describe('a period', () => {
  it.each([
    ['2026-01-05', '2026-01-05', true],
    ['2026-01-05', '2026-01-04', false],
    ['2026-01-05', null, true],
  ] as const)('from %s until %s is one: %s', (from, until, expected) => {
    expect(period.safeParse({ from, until }).success).toBe(expected);
  });

  it('says what is wrong, and where', () => {
    const { error } = period.safeParse({ from: '2026-01-05', until: '2026-01-04' });
    expect(error?.issues).toMatchObject([
      { path: ['until'], message: 'period-ends-before-it-starts' },
    ]);
  });
});

it('an awarded amount is more than nothing', () => {
  const amount = { from: day('2026-01-05'), category: 2 };
  expect(awardedAmount.safeParse({ ...amount, monthlyCents: 1 }).success).toBe(true);
  expect(awardedAmount.safeParse({ ...amount, monthlyCents: 0 }).success).toBe(false);
  expect(awardedAmount.safeParse({ ...amount, category: 4, monthlyCents: 1 }).success).toBe(false);
});

it('a centre that chose nothing reminds and reviews, and knows no code for the second chance', () => {
  expect(DEFAULT_CENTRE).toEqual({
    remindsBeforeDeadline: true,
    reviewsExemptions: true,
    closingDays: [],
    secondChanceCode: null,
  });
});
