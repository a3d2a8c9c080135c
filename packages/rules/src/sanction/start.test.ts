import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import type { SanctionCase } from './sanction-case.ts';
import { startVerdict, startWindow } from './start.ts';
import { firstDayOfMonthAfter, lastDayOfMonths } from './terms.ts';
import { maybe, on } from './testing.ts';

describe('the first day of a later month (CAL-1)', () => {
  it.each([
    ['2026-01-15', 3, '2026-04-01'],
    ['2026-01-15', 6, '2026-07-01'],
    ['2026-01-01', 3, '2026-04-01'],
    ['2026-01-31', 3, '2026-04-01'],
    ['2025-11-30', 3, '2026-02-01'],
    ['2025-12-31', 3, '2026-03-01'],
    ['2024-02-29', 6, '2024-08-01'],
    ['2026-10-31', 6, '2027-04-01'],
  ] as const)('%s, month %i: %s', (decided, count, first) => {
    expect(firstDayOfMonthAfter(day(decided), count)).toBe(first);
  });

  it.each([
    ['2026-02-01', 1, '2026-02-28'],
    ['2024-02-01', 1, '2024-02-29'],
    ['2026-01-31', 1, '2026-02-27'],
    ['2026-03-31', 1, '2026-04-29'],
    ['2026-01-31', 3, '2026-04-29'],
    ['2026-04-01', 3, '2026-06-30'],
  ] as const)('months from %s, %i: until %s', (start, count, last) => {
    expect(lastDayOfMonths(day(start), count)).toBe(last);
  });
});

describe('the start (SAN-3)', () => {
  const decided = (text: string) => ({ decision: { on: day(text), reasoned: true } });
  it.each([
    [{ wishedStart: day('2026-01-20') }, 'too-early'],
    [{ wishedStart: day('2026-01-21') }, 'in-window'],
    [{ wishedStart: day('2026-04-01') }, 'in-window'],
    [{ wishedStart: day('2026-04-02') }, 'too-late'],
    [{ wishedStart: null }, 'undetermined'],
    [{ notifiedOn: day('2026-03-31') }, 'too-early'],
    [{ notifiedOn: day('2026-04-01') }, 'window-closed'],
    [{ notifiedOn: null }, 'window-closed'],
    [{ notifiedOn: 'unknown' }, 'undetermined'],
    [{ decision: null }, 'not-decided'],
    [decided('2016-10-31'), 'not-stated'],
  ] as const)('%j: %s', (facts, expected) => {
    expect(startVerdict(on('2026-06-01', facts)).answer).toBe(expected);
  });

  it('asks a notification while one can still be in time', () => {
    const answer = (text: string, notifiedOn: SanctionCase['notifiedOn']) =>
      startVerdict(on(text, { notifiedOn })).answer;
    expect(answer('2026-03-31', null)).toBe('not-notified');
    expect(answer('2026-04-01', null)).toBe('window-closed');
    expect(answer('2026-01-19', day('2026-01-20'))).toBe('not-notified');
  });

  it('says the window and how its end was found', () => {
    expect(startVerdict(on('2026-02-01')).due).toEqual({
      from: '2026-01-21',
      until: '2026-04-01',
      calculation: { rule: 'SAN-3', start: '2026-01-15', step: 'first-of-third-month' },
    });
    expect(startVerdict(on('2026-03-31', { notifiedOn: day('2026-03-31') })).due).toMatchObject({
      from: '2026-04-01',
      until: '2026-04-01',
    });
    expect(startVerdict(on('2026-02-01', { notifiedOn: null })).due).toBeUndefined();
    expect(startVerdict(on('2026-05-01', { notifiedOn: day('2026-04-01') })).due).toBeUndefined();
    expect(startVerdict(on('2026-05-01', decided('2016-10-31'))).due).toBeUndefined();
    expect(startWindow(on('2026-02-01', { notifiedOn: null }))).toEqual({
      earliest: maybe(null),
      latest: maybe('2026-04-01'),
    });
    expect(startWindow(on('2026-01-14'))).toEqual({ earliest: null, latest: null });
  });
});
