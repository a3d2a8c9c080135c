import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { textOf } from '../calendar/day.ts';
import { periodText, spanText } from '../calendar/day-span.ts';
import { aDossier, type DossierBuilder } from '../testing/dossier-builder.ts';
import { at, lineOf } from '../testing/timeline.ts';
import { noRightIn, spellOn, spells, threeMonthsBefore } from './spell.ts';

const daysOf = (dossier: DossierBuilder) =>
  spells(lineOf(dossier)).map((spell) => {
    const { from, until } = periodText(spell);
    return [from, until, spell.opening.id];
  });

describe('an uninterrupted right', () => {
  it('joins awards that touch, and a job by the centre', () => {
    const dossier = aDossier()
      .awarded('2026-01-05', { until: '2026-03-31' })
      .awarded('2026-04-01', { until: '2026-05-31', kind: 'work-by-centre', amounts: [] })
      .awarded('2026-06-01');
    expect(daysOf(dossier)).toEqual([['2026-01-05', null, 'award-1']]);
  });

  it('breaks at a gap of one day', () => {
    const dossier = aDossier().awarded('2026-01-05', { until: '2026-03-30' }).awarded('2026-04-01');
    expect(daysOf(dossier)).toEqual([
      ['2026-01-05', '2026-03-30', 'award-1'],
      ['2026-04-01', null, 'award-2'],
    ]);
  });

  it('is broken by an equivalent living wage between', () => {
    const dossier = aDossier()
      .awarded('2026-01-05', { until: '2026-03-31' })
      .awarded('2026-04-01', { until: '2026-05-31', kind: 'equivalent-living-wage' })
      .awarded('2026-06-01');
    expect(daysOf(dossier).map(([from]) => from)).toEqual(['2026-01-05', '2026-06-01']);
  });

  it('is opened by the first decision about it, whatever the order of the list', () => {
    const correction = aDossier()
      .awarded('2026-01-05', { decidedOn: '2026-02-20' })
      .awarded('2026-01-05', { decidedOn: '2026-01-20' });
    expect(daysOf(correction)).toEqual([['2026-01-05', null, 'award-2']]);
    const further = aDossier()
      .awarded('2026-02-01', { decidedOn: '2026-02-10' })
      .awarded('2026-01-15', { decidedOn: '2026-03-10' });
    expect(daysOf(further)).toEqual([['2026-01-15', null, 'award-1']]);
    const sameDay = aDossier()
      .awarded('2026-02-01', { decidedOn: '2026-02-10' })
      .awarded('2026-01-15', { decidedOn: '2026-02-10', until: '2026-01-31' });
    expect(daysOf(sameDay)).toEqual([['2026-01-15', null, 'award-2']]);
  });

  it('is opened by the lower id of two that are alike', () => {
    const twice = aDossier()
      .awarded('2026-01-05', { id: 'b' })
      .awarded('2026-01-05', { id: 'a' })
      .awarded('2026-01-05', { id: 'c' });
    expect(daysOf(twice)).toEqual([['2026-01-05', null, 'a']]);
  });

  it('has none without awards', () => {
    expect(spells(lineOf(aDossier()))).toEqual([]);
    expect(spellOn(lineOf(aDossier()), at('2026-01-01'))).toBeUndefined();
  });
});

describe('the right that a day speaks of', () => {
  const dossier = aDossier()
    .awarded('2025-01-05', { until: '2025-06-30' })
    .awarded('2026-01-05', { until: '2026-06-30' });
  it.each([
    ['2024-12-31', '2025-01-05'],
    ['2025-01-05', '2025-01-05'],
    ['2025-06-30', '2025-01-05'],
    ['2025-07-01', '2026-01-05'],
    ['2026-01-05', '2026-01-05'],
    ['2026-06-30', '2026-01-05'],
    ['2026-07-01', '2026-01-05'],
  ] as const)('on %s is the one from %s', (on, from) => {
    expect(spellOn(lineOf(dossier), at(on))?.from).toBe(at(from));
  });
});

it.each([
  [{ decidedOn: '2026-01-20' }, '2026-01-05'],
  [{ decidedOn: '2025-12-20' }, '2025-12-20'],
  [{ decidedOn: '2025-12-20', appliedOn: day('2025-12-01') }, '2025-12-01'],
  [{ decidedOn: '2025-12-20', appliedOn: day('2025-12-24') }, '2025-12-20'],
] as const)('facts speak for a right %j from %s', (details, expected) => {
  const [spell] = spells(lineOf(aDossier().awarded('2026-01-05', details)));
  expect(spell === undefined ? undefined : textOf(spell.speaksFrom)).toBe(expected);
});

describe('no right in the three months before (OBL-1)', () => {
  const period = threeMonthsBefore(at('2026-01-05'));
  const newRight = aDossier().awarded('2026-01-05');

  it('is the three months date to date', () => {
    expect(spanText(period)).toEqual({ from: '2025-10-05', until: '2026-01-04' });
    expect(spanText(threeMonthsBefore(at('2026-05-31')))).toEqual({
      from: '2026-02-28',
      until: '2026-05-30',
    });
  });

  it.each([
    ['2025-10-04', 'yes'],
    ['2025-10-05', 'no'],
    ['2026-01-03', 'no'],
  ] as const)('with an own right until %s: %s', (until, expected) => {
    const dossier = newRight.awarded('2025-01-01', { until }).consulted('2026-01-05');
    expect(noRightIn(lineOf(dossier), period)).toBe(expected);
  });

  it.each([
    ['2025-10-04', 'yes'],
    ['2025-10-05', 'no'],
    ['2026-01-04', 'no'],
    [null, 'no'],
  ] as const)('with a right elsewhere until %s: %s', (until, expected) => {
    const dossier = newRight.consulted('2026-01-05', {
      rightElsewhere: [{ from: day('2025-01-01'), until: until === null ? null : day(until) }],
    });
    expect(noRightIn(lineOf(dossier), period)).toBe(expected);
  });

  it.each([
    ['2026-01-03', 'unknown'],
    ['2026-01-04', 'yes'],
    ['2026-03-01', 'yes'],
  ] as const)('consulted on %s: %s', (on, expected) => {
    expect(noRightIn(lineOf(newRight.consulted(on)), period)).toBe(expected);
  });

  it('is unknown while nobody asked, and does not count the equivalent', () => {
    expect(noRightIn(lineOf(newRight), period)).toBe('unknown');
    const equivalent = newRight
      .awarded('2025-11-01', { until: '2026-01-04', kind: 'equivalent-living-wage' })
      .consulted('2026-01-05');
    expect(noRightIn(lineOf(equivalent), period)).toBe('yes');
  });
});
