import { describe, expect, it } from 'vitest';
import { day } from '../src/calendar/index.ts';
import { ledger } from '../src/index.ts';
import { aDossier } from '../src/testing/index.ts';

const CATEGORY_3 = 177607;

describe('FAQ-08: a couple of whom both have a project', () => {
  const partner = aDossier()
    .awarded('2026-01-05', { category: 3, monthlyCents: CATEGORY_3 })
    .consulted('2026-01-06')
    .inCouple({ partnerMustHaveProject: true, partnerHasProject: true })
    .signed('2026-02-10');

  it('brings twelve months once, on the amount of category 3', () => {
    expect(ledger(partner.facts(), { on: day('2026-04-30') }).totals).toMatchObject([
      { kind: 'first', year: 2026, months: 11, cents: 11 * 17761 },
      { kind: 'first', year: 2027, months: 1, cents: 17761 },
    ]);
  });
});

describe('PB-01a, PB-05 and PB-08 as one ledger', () => {
  const file = aDossier()
    .awarded('2016-05-10', { until: '2017-08-31', monthlyCents: 86740 })
    .consulted('2016-05-10')
    .signed('2016-09-03')
    .awarded('2017-10-11', { monthlyCents: 89270 });
  const statesOn = (on: string) =>
    ledger(file.facts(), { on: day(on) }).months.map(
      ({ month, state }) => `${month} ${state.name}`,
    );

  it('begins on 1 November 2016, stops with the living wage and can be resumed by signing in October', () => {
    const states = statesOn('2017-10-11');
    expect(states).toContain('2016-10 nothing-to-win');
    expect(states).toContain('2016-11 due');
    expect(states).toContain('2017-08 due');
    expect(states).toContain('2017-09 nothing-to-win');
    expect(states).toContain('2017-10 can-be-saved');
  });

  it('a day after the first period nothing can be resumed or extended', () => {
    const states = statesOn('2017-11-01');
    expect(states).toContain('2017-10 lost');
    expect(states).toContain('2017-11 lost');
  });
});
