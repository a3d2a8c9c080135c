import { day, month } from '@traject/rules/calendar';
import { describe, expect, it } from 'vitest';
import { partInMonth, stateOf } from './columns.tsx';

const span = { from: day('2026-11-20'), until: day('2026-12-19'), cancelledOn: null };

describe('a suspension in a month', () => {
  it.each([
    ['2026-11', '2026-11-20', '2026-11-30', 11],
    ['2026-12', '2026-12-01', '2026-12-19', 19],
  ])('counts in %s its days from %s until %s', (of, from, until, days) => {
    expect(partInMonth(span, month(of))).toEqual({ from, until, days });
  });

  it.each([
    ['2026-11-19', 'ahead'],
    ['2026-11-20', 'runs'],
    ['2026-12-19', 'runs'],
    ['2026-12-20', 'over'],
  ] as const)('on %s: %s', (on, state) => {
    expect(stateOf(span, day(on))).toBe(state);
    expect(stateOf({ ...span, cancelledOn: day('2026-11-18') }, day(on))).toBe('cancelled');
  });
});
