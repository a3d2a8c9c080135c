import { describe, expect, it } from 'vitest';
import { addDays, day } from './civil-date.ts';
import { isLegalHoliday } from './holidays.ts';
import { addWorkingDays, isWorkingDay } from './working-days.ts';

/** Every holiday of a year, found by asking of each day. */
function holidaysOf(year: number): string[] {
  const found: string[] = [];
  for (let date = day(`${year}-01-01`); date.startsWith(`${year}`); date = addDays(date, 1))
    if (isLegalHoliday(date)) found.push(date.slice(5));
  return found;
}

describe('the legal holidays (CAL-2)', () => {
  it.each([
    [
      2025,
      ['01-01', '04-21', '05-01', '05-29', '06-09', '07-21', '08-15', '11-01', '11-11', '12-25'],
    ],
    [
      2026,
      ['01-01', '04-06', '05-01', '05-14', '05-25', '07-21', '08-15', '11-01', '11-11', '12-25'],
    ],
    // Easter as early and as late as it was or will be for long: 23 March 2008, 25 April 2038.
    [2008, ['01-01', '03-24', '05-01', '05-12', '07-21', '08-15', '11-01', '11-11', '12-25']],
    [
      2038,
      ['01-01', '04-26', '05-01', '06-03', '06-14', '07-21', '08-15', '11-01', '11-11', '12-25'],
    ],
    [
      2024,
      ['01-01', '04-01', '05-01', '05-09', '05-20', '07-21', '08-15', '11-01', '11-11', '12-25'],
    ],
    [
      2000,
      ['01-01', '04-24', '05-01', '06-01', '06-12', '07-21', '08-15', '11-01', '11-11', '12-25'],
    ],
    // The two exceptions of the computation: 1954 and 1981 (18 and 19 April).
    [
      1954,
      ['01-01', '04-19', '05-01', '05-27', '06-07', '07-21', '08-15', '11-01', '11-11', '12-25'],
    ],
    [
      1981,
      ['01-01', '04-20', '05-01', '05-28', '06-08', '07-21', '08-15', '11-01', '11-11', '12-25'],
    ],
  ] as const)('of %i', (year, expected) => {
    expect(holidaysOf(year)).toEqual(expected);
  });

  it.each(['2025-11-02', '2025-12-26', '2025-07-11', '2025-09-27', '2025-11-15', '2025-04-20'])(
    'do not have %s',
    (date) => {
      expect(isLegalHoliday(day(date))).toBe(false);
    },
  );
});

describe('a working day', () => {
  it.each([
    ['2026-01-09', true],
    ['2026-01-10', false],
    ['2026-01-11', false],
    ['2026-01-12', true],
    ['2026-01-01', false],
    ['2026-11-02', true],
    ['2025-12-26', true],
  ] as const)('%s: %s', (date, expected) => {
    expect(isWorkingDay(day(date))).toBe(expected);
  });

  it('is not a closing day of the centre', () => {
    expect(isWorkingDay(day('2025-12-26'), [day('2025-12-26')])).toBe(false);
    expect(isWorkingDay(day('2025-12-24'), [day('2025-12-26')])).toBe(true);
  });
});

describe('five working days after', () => {
  it.each([
    ['2026-01-05', '2026-01-12'],
    ['2026-01-09', '2026-01-16'],
    ['2026-01-10', '2026-01-16'],
    ['2026-01-11', '2026-01-16'],
    ['2026-04-02', '2026-04-10'],
    ['2025-12-24', '2026-01-02'],
    ['2025-12-31', '2026-01-08'],
  ] as const)('%s is %s', (from, expected) => {
    expect(addWorkingDays(day(from), 5)).toBe(expected);
  });

  it('skips closing days, and none when none are asked', () => {
    expect(addWorkingDays(day('2026-01-05'), 5, [day('2026-01-06')])).toBe('2026-01-13');
    expect(addWorkingDays(day('2026-01-05'), 0)).toBe('2026-01-05');
  });
});
