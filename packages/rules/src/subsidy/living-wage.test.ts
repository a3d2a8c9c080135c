import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import type { Cents } from '../money.ts';
import { aDossier, SINGLE_2025 } from '../testing/dossier-builder.ts';
import { at, lineOf, monthOfText, spanOfText } from '../testing/timeline.ts';
import {
  livingWageDaysIn,
  livingWageInMonthOf,
  livingWageOf,
  livingWagePeriods,
} from './living-wage.ts';

const of = monthOfText('2026-03');
const whole = [of];
const span = spanOfText;

describe('the living wage of some days of a month', () => {
  const full = aDossier().awarded('2026-01-05');
  it.each([
    [whole, 131420],
    [[span('2026-03-01', '2026-03-01')], 4239],
    [[span('2026-03-17', '2026-03-31')], 63590],
    [[span('2026-03-01', '2026-03-10'), span('2026-03-22', '2026-03-31')], 84787],
    [[], 0],
  ])('%j is %i cents', (spans, expected) => {
    expect(livingWageOf(lineOf(full), of, spans)).toBe(expected);
  });

  it('counts a part of a month by its calendar days', () => {
    expect(
      livingWageOf(lineOf(full), monthOfText('2026-02'), [span('2026-02-15', '2026-02-28')]),
    ).toBe(65710);
    expect(
      livingWageOf(lineOf(full), monthOfText('2028-02'), [span('2028-02-01', '2028-02-01')]),
    ).toBe(4532);
  });

  it('changes with the amount, inside an award', () => {
    const changed = aDossier().awarded('2026-01-05', {
      amounts: [
        { from: day('2026-03-11'), category: 1, monthlyCents: 31000 as Cents },
        { from: day('2026-01-05'), category: 2, monthlyCents: 62000 as Cents },
      ],
    });
    // 10 days of 20 euro and 21 days of 10 euro.
    expect(livingWageOf(lineOf(changed), of, whole)).toBe(41000);
    expect(livingWageOf(lineOf(changed), of, [span('2026-03-10', '2026-03-11')])).toBe(3000);
    expect(livingWageOf(lineOf(changed), of, [span('2026-03-11', '2026-03-12')])).toBe(2000);
  });

  it('changes with the award, and takes the last decision where awards overlap', () => {
    const next = aDossier()
      .awarded('2026-01-05', { until: '2026-03-10', monthlyCents: 62000 })
      .awarded('2026-03-11', { monthlyCents: 31000 });
    expect(livingWageOf(lineOf(next), of, whole)).toBe(41000);
    const revised = aDossier()
      .awarded('2026-03-11', { monthlyCents: 31000, decidedOn: '2026-03-20' })
      .awarded('2026-01-05', { monthlyCents: 62000 });
    expect(livingWageOf(lineOf(revised), of, whole)).toBe(41000);
    const forAWhile = aDossier()
      .awarded('2026-01-05', { monthlyCents: 62000 })
      .awarded('2026-03-11', { until: '2026-03-20', monthlyCents: 31000 });
    expect(livingWageOf(lineOf(forAWhile), of, whole)).toBe(52000);
  });

  it('takes of two awards that were decided on one day the later one, then the higher id', () => {
    const decided = { decidedOn: '2026-01-20' };
    const later = aDossier()
      .awarded('2026-03-01', { ...decided, monthlyCents: 31000 })
      .awarded('2026-01-05', { ...decided, monthlyCents: 62000 });
    expect(livingWageOf(lineOf(later), of, whole)).toBe(31000);
    const alike = aDossier()
      .awarded('2026-01-05', { ...decided, id: 'b', monthlyCents: 31000 })
      .awarded('2026-01-05', { ...decided, id: 'a', monthlyCents: 62000 });
    expect(livingWageOf(lineOf(alike), of, whole)).toBe(31000);
  });

  it('is nothing where no amount was stated yet', () => {
    const later = aDossier().awarded('2026-01-05', {
      amounts: [{ from: day('2026-04-01'), category: 2, monthlyCents: SINGLE_2025 }],
    });
    expect(livingWageOf(lineOf(later), of, whole)).toBe(0);
    expect(livingWageOf(lineOf(aDossier()), of, whole)).toBe(0);
  });

  it('leaves out a job by the centre and the equivalent', () => {
    const others = aDossier()
      .awarded('2026-01-05', { kind: 'work-by-centre' })
      .awarded('2026-01-05', { kind: 'equivalent-living-wage' });
    expect(livingWageOf(lineOf(others), of, whole)).toBe(0);
    expect(livingWagePeriods(lineOf(others))).toEqual([]);
  });
});

it('finds the days of a month', () => {
  const dossier = aDossier().awarded('2026-01-05', { until: '2026-03-10' }).awarded('2026-03-20');
  expect(livingWageDaysIn(lineOf(dossier), of)).toEqual([
    span('2026-03-01', '2026-03-10'),
    span('2026-03-20', '2026-03-31'),
  ]);
  expect(livingWageDaysIn(lineOf(dossier), monthOfText('2025-12'))).toEqual([]);
});

describe('a living wage on a day or later in its month (SUB-3)', () => {
  const dossier = aDossier().awarded('2026-03-20', { until: '2026-05-10' });
  it.each([
    ['2026-02-28', false],
    ['2026-03-01', true],
    ['2026-03-20', true],
    ['2026-05-10', true],
    ['2026-05-11', false],
  ] as const)('%s: %s', (on, expected) => {
    expect(livingWageInMonthOf(lineOf(dossier), at(on))).toBe(expected);
  });

  it('may begin on the last day', () => {
    expect(livingWageInMonthOf(lineOf(aDossier().awarded('2026-03-31')), at('2026-03-01'))).toBe(
      true,
    );
    expect(livingWageInMonthOf(lineOf(aDossier().awarded('2026-04-01')), at('2026-03-01'))).toBe(
      false,
    );
  });
});
