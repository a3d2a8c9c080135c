import { describe, expect, it } from 'vitest';
import { day } from '../src/calendar/index.ts';
import { ledger } from '../src/subsidy/ledger.ts';
import { recovery } from '../src/subsidy/recovery.ts';
import { aDossier } from '../src/testing/index.ts';

const CATEGORY_3 = 177607;

describe('FT-44: an inspection finds a project that does not meet the conditions', () => {
  it('the subsidies received are repaid up to the signature of a new one that does', () => {
    const file = aDossier()
      .awarded('2026-01-05')
      .consulted('2026-01-06')
      .signed('2026-02-10')
      .ended('2026-07-31')
      .signed('2026-08-01');
    const answer = recovery(file.facts(), {
      on: day('2026-10-15'),
      notCompliantFrom: day('2026-02-01'),
      compliantAgainOn: day('2026-08-01'),
    });
    expect(answer.months.map(({ month }) => month)).toEqual([
      '2026-02',
      '2026-03',
      '2026-04',
      '2026-05',
      '2026-06',
      '2026-07',
    ]);
    expect(answer.repayCents).toBe(6 * 13142);
  });
});

describe('FAQ-06 and FAQ-08: a couple of whom both must have a project', () => {
  const partner = aDossier()
    .awarded('2026-01-05', { category: 3, monthlyCents: CATEGORY_3 })
    .consulted('2026-01-06')
    .inCouple({ partnerMustHaveProject: true, partnerHasProject: true })
    .signed('2026-02-10');
  const finding = {
    on: day('2026-04-30'),
    notCompliantFrom: day('2026-03-01'),
    compliantAgainOn: null,
  };

  it('one missing: the whole ten per cent is recovered, not half', () => {
    const answer = recovery(partner.facts(), { ...finding, partnerMissing: true });
    expect(answer.repayCents).toBe(2 * 17761);
  });

  it('both done: once, on the amount of category 3', () => {
    expect(ledger(partner.facts(), { on: finding.on }).totals).toMatchObject([
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
