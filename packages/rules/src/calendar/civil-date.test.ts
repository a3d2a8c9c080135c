import { describe, expect, it } from 'vitest';
import {
  addCalendarMonths,
  addDays,
  addMonths,
  addYears,
  ageOn,
  day,
  dayNumber,
  dayOfMonth,
  daysBetween,
  earliest,
  firstOfMonth,
  isCivilDate,
  lastOfMonth,
  latest,
  month,
  monthOf,
  monthOfYear,
  weekday,
  yearOf,
} from './civil-date.ts';
import { calendarMonth, civilDate } from './stated.ts';

describe('a civil date (CAL-4)', () => {
  it.each(['2026-01-31', '2024-02-29', '2000-02-29', '1900-02-28', '0001-01-01'])(
    'reads %s',
    (text) => {
      expect(day(text)).toBe(text);
    },
  );

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '',
  ])('refuses %j', (text) => {
    expect(civilDate.safeParse(text).success).toBe(false);
    expect(isCivilDate(text)).toBe(false);
    expect(() => day(text)).toThrow();
  });

  it('is told from other texts', () => {
    expect(isCivilDate('2026-02-28')).toBe(true);
    expect(isCivilDate('mandatory')).toBe(false);
  });

  it('takes its parts apart', () => {
    expect(yearOf(day('2026-03-09'))).toBe(2026);
    expect(monthOfYear(day('2026-03-09'))).toBe(3);
    expect(dayOfMonth(day('2026-03-09'))).toBe(9);
    expect(monthOf(day('2026-03-09'))).toBe('2026-03');
  });
});

describe('a calendar month', () => {
  it.each(['2026-01', '2026-09', '2026-10', '2026-12'])('reads %s', (text) => {
    expect(month(text)).toBe(text);
  });

  it.each(['2026-00', '2026-13', '2026-1', '2026-01-01', 'x2026-01', '12026-01'])(
    'refuses %j',
    (text) => {
      expect(calendarMonth.safeParse(text).success).toBe(false);
      expect(() => month(text)).toThrow();
    },
  );

  it.each([
    ['2026-01', 0, '2026-01'],
    ['2026-01', 1, '2026-02'],
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-07', 12, '2027-07'],
    ['2026-07', -19, '2024-12'],
  ] as const)('%s and %i months is %s', (start, count, expected) => {
    expect(addCalendarMonths(month(start), count)).toBe(expected);
  });
});

describe('the length of a month', () => {
  it.each([
    [2026, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
    [2024, [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
    [2000, [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
    [1900, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
  ] as const)('of %i', (year, lengths) => {
    const months = lengths.map((_, at) => month(`${year}-${String(at + 1).padStart(2, '0')}`));
    expect(months.map((of) => dayOfMonth(lastOfMonth(of)))).toEqual(lengths);
  });

  it.each([
    ['2026-02-10', '2026-02-01', '2026-02-28'],
    ['2024-02-29', '2024-02-01', '2024-02-29'],
    ['2026-12-31', '2026-12-01', '2026-12-31'],
    ['2026-04-01', '2026-04-01', '2026-04-30'],
  ] as const)('%s is between %s and %s', (of, first, last) => {
    expect(firstOfMonth(day(of))).toBe(first);
    expect(lastOfMonth(day(of))).toBe(last);
    expect(firstOfMonth(monthOf(day(of)))).toBe(first);
    expect(lastOfMonth(monthOf(day(of)))).toBe(last);
  });
});

describe('adding days', () => {
  it.each([
    ['2026-01-15', 0, '2026-01-15'],
    ['2026-01-31', 1, '2026-02-01'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-29', 1, '2024-03-01'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-01-01', 365, '2027-01-01'],
    ['2024-01-01', 366, '2025-01-01'],
    ['2026-03-01', -60, '2025-12-31'],
    ['2026-10-15', 90, '2027-01-13'],
  ] as const)('%s and %i days is %s', (from, count, expected) => {
    expect(addDays(day(from), count)).toBe(expected);
    expect(daysBetween(day(from), day(expected))).toBe(count);
    expect(addDays(day(expected), -count)).toBe(from);
  });

  it('counts days one by one over leap days and centuries', () => {
    for (const year of [1899, 1900, 1999, 2000, 2023, 2024]) {
      let date = day(`${year}-01-01`);
      for (let count = 0; count < 366; count += 1) {
        const next = addDays(date, 1);
        expect(dayNumber(next) - dayNumber(date)).toBe(1);
        date = next;
      }
    }
  });
});

describe('adding months, date to date (CAL-1)', () => {
  it.each([
    ['2025-11-30', 3, '2026-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2025-11-28', 3, '2026-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2026-02-28', 1, '2026-03-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-05-15', -6, '2025-11-15'],
    ['2016-11-01', 12, '2017-11-01'],
    ['2016-11-01', -6, '2016-05-01'],
  ] as const)('%s and %i months is %s', (from, count, expected) => {
    expect(addMonths(day(from), count)).toBe(expected);
  });

  it('counts years from 29 February', () => {
    expect(addYears(day('2024-02-29'), 1)).toBe('2025-02-28');
    expect(addYears(day('2024-02-29'), 4)).toBe('2028-02-29');
    expect(addYears(day('2026-06-15'), -3)).toBe('2023-06-15');
  });
});

describe('age', () => {
  it.each([
    ['2001-06-15', '2026-06-14', 24],
    ['2001-06-15', '2026-06-15', 25],
    ['2001-06-15', '2026-06-16', 25],
    ['2001-06-15', '2027-01-01', 25],
    ['2001-12-31', '2026-01-01', 24],
    ['2026-06-15', '2026-06-15', 0],
    // Born on a leap day: the birthday is 28 February in a common year.
    ['2000-02-29', '2025-02-27', 24],
    ['2000-02-29', '2025-02-28', 25],
    ['2000-02-29', '2024-02-28', 23],
    ['2000-02-29', '2024-02-29', 24],
  ] as const)('born on %s is on %s of age %i', (born, on, age) => {
    expect(ageOn(day(born), day(on))).toBe(age);
  });
});

describe('the day of the week', () => {
  it.each([
    ['2026-01-05', 1],
    ['2026-01-06', 2],
    ['2026-01-07', 3],
    ['2026-01-08', 4],
    ['2026-01-09', 5],
    ['2026-01-10', 6],
    ['2026-01-11', 7],
    ['2000-02-29', 2],
    ['1970-01-01', 4],
  ] as const)('of %s is %i', (date, expected) => {
    expect(weekday(day(date))).toBe(expected);
  });
});

it('chooses the earlier and the later of two days', () => {
  const [a, b] = [day('2026-01-01'), day('2026-01-02')];
  expect(earliest(a, b)).toBe(a);
  expect(earliest(b, a)).toBe(a);
  expect(earliest(a, a)).toBe(a);
  expect(latest(a, b)).toBe(b);
  expect(latest(b, a)).toBe(b);
  expect(latest(b, b)).toBe(b);
});
