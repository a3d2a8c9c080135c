import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { aDossier } from '../testing/dossier-builder.ts';
import { noRightIn, speaksFrom, spellOn, spells, threeMonthsBefore } from './spell.ts';

const daysOf = (dossier: Parameters<typeof spells>[0]) =>
  spells(dossier).map(({ from, until, opening }) => [from, until, opening.id]);

describe('an uninterrupted right', () => {
  it('joins awards that touch, and a job by the centre', () => {
    const dossier = aDossier()
      .awarded('2026-01-05', { until: '2026-03-31' })
      .awarded('2026-04-01', { until: '2026-05-31', kind: 'work-by-centre', amounts: [] })
      .awarded('2026-06-01')
      .facts();
    expect(daysOf(dossier)).toEqual([['2026-01-05', null, 'award-1']]);
  });

  it('breaks at a gap of one day', () => {
    const dossier = aDossier()
      .awarded('2026-01-05', { until: '2026-03-30' })
      .awarded('2026-04-01')
      .facts();
    expect(daysOf(dossier)).toEqual([
      ['2026-01-05', '2026-03-30', 'award-1'],
      ['2026-04-01', null, 'award-2'],
    ]);
  });

  it('is broken by an equivalent living wage between', () => {
    const dossier = aDossier()
      .awarded('2026-01-05', { until: '2026-03-31' })
      .awarded('2026-04-01', { until: '2026-05-31', kind: 'equivalent-living-wage' })
      .awarded('2026-06-01')
      .facts();
    expect(daysOf(dossier).map(([from]) => from)).toEqual(['2026-01-05', '2026-06-01']);
  });

  it('is opened by the first decision about it, whatever the order of the list', () => {
    const correction = aDossier()
      .awarded('2026-01-05', { decidedOn: '2026-02-20' })
      .awarded('2026-01-05', { decidedOn: '2026-01-20' });
    expect(daysOf(correction.facts())).toEqual([['2026-01-05', null, 'award-2']]);
    const further = aDossier()
      .awarded('2026-02-01', { decidedOn: '2026-02-10' })
      .awarded('2026-01-15', { decidedOn: '2026-03-10' });
    expect(daysOf(further.facts())).toEqual([['2026-01-15', null, 'award-1']]);
    const sameDay = aDossier()
      .awarded('2026-02-01', { decidedOn: '2026-02-10' })
      .awarded('2026-01-15', { decidedOn: '2026-02-10', until: '2026-01-31' });
    expect(daysOf(sameDay.facts())).toEqual([['2026-01-15', null, 'award-2']]);
  });

  it('has none without awards', () => {
    expect(spells(aDossier().facts())).toEqual([]);
    expect(spellOn(aDossier().facts(), day('2026-01-01'))).toBeUndefined();
  });
});

describe('the right that a day speaks of', () => {
  const dossier = aDossier()
    .awarded('2025-01-05', { until: '2025-06-30' })
    .awarded('2026-01-05', { until: '2026-06-30' })
    .facts();
  it.each([
    ['2024-12-31', '2025-01-05'],
    ['2025-01-05', '2025-01-05'],
    ['2025-06-30', '2025-01-05'],
    ['2025-07-01', '2026-01-05'],
    ['2026-01-05', '2026-01-05'],
    ['2026-06-30', '2026-01-05'],
    ['2026-07-01', '2026-01-05'],
  ] as const)('on %s is the one from %s', (on, from) => {
    expect(spellOn(dossier, day(on))?.from).toBe(from);
  });
});

it.each([
  [{ decidedOn: '2026-01-20' }, '2026-01-05'],
  [{ decidedOn: '2025-12-20' }, '2025-12-20'],
  [{ decidedOn: '2025-12-20', appliedOn: day('2025-12-01') }, '2025-12-01'],
  [{ decidedOn: '2025-12-20', appliedOn: day('2025-12-24') }, '2025-12-20'],
] as const)('facts speak for a right %j from %s', (details, expected) => {
  const [spell] = spells(aDossier().awarded('2026-01-05', details).facts());
  expect(spell === undefined ? undefined : speaksFrom(spell)).toBe(expected);
});

describe('no right in the three months before (OBL-1)', () => {
  const period = threeMonthsBefore(day('2026-01-05'));
  const newRight = aDossier().awarded('2026-01-05');

  it('is the three months date to date', () => {
    expect(period).toEqual({ from: '2025-10-05', until: '2026-01-04' });
    expect(threeMonthsBefore(day('2026-05-31'))).toEqual({
      from: '2026-02-28',
      until: '2026-05-30',
    });
  });

  it.each([
    ['2025-10-04', 'yes'],
    ['2025-10-05', 'no'],
    ['2026-01-03', 'no'],
  ] as const)('with an own right until %s: %s', (until, expected) => {
    const dossier = newRight.awarded('2025-01-01', { until }).consulted('2026-01-05').facts();
    expect(noRightIn(dossier, period)).toBe(expected);
  });

  it.each([
    ['2025-10-04', 'yes'],
    ['2025-10-05', 'no'],
    ['2026-01-04', 'no'],
    [null, 'no'],
  ] as const)('with a right elsewhere until %s: %s', (until, expected) => {
    const dossier = newRight
      .consulted('2026-01-05', {
        rightElsewhere: [{ from: day('2025-01-01'), until: until === null ? null : day(until) }],
      })
      .facts();
    expect(noRightIn(dossier, period)).toBe(expected);
  });

  it.each([
    ['2026-01-03', 'unknown'],
    ['2026-01-04', 'yes'],
    ['2026-03-01', 'yes'],
  ] as const)('consulted on %s: %s', (on, expected) => {
    expect(noRightIn(newRight.consulted(on).facts(), period)).toBe(expected);
  });

  it('is unknown while nobody asked, and does not count the equivalent', () => {
    expect(noRightIn(newRight.facts(), period)).toBe('unknown');
    const equivalent = newRight
      .awarded('2025-11-01', { until: '2026-01-04', kind: 'equivalent-living-wage' })
      .consulted('2026-01-05');
    expect(noRightIn(equivalent.facts(), period)).toBe('yes');
  });
});
