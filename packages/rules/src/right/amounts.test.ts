import { describe, expect, it } from 'vitest';
import { addDays, day } from '../calendar/civil-date.ts';
import { roundHalfUp } from '../money.ts';
import { fullLivingWage, livingWageAmounts } from './amounts.ts';

describe('the full living wage', () => {
  // Copied from the list of official amounts.
  it.each([
    ['2015-09-01', 1, 55581],
    ['2015-09-01', 2, 83371],
    ['2016-05-31', 2, 85039],
    ['2016-06-01', 2, 86740],
    ['2016-11-01', 3, 115653],
    ['2017-08-31', 2, 88474],
    ['2017-09-01', 2, 89270],
    ['2018-06-30', 3, 119027],
    ['2018-07-01', 3, 123027],
    ['2018-07-01', 1, 59513],
    ['2019-07-01', 3, 125482],
    ['2020-02-29', 2, 94011],
    ['2020-03-01', 2, 95891],
    ['2021-01-01', 3, 133074],
    ['2022-01-01', 2, 107230],
    ['2023-01-01', 1, 80942],
    ['2024-04-30', 2, 126317],
    ['2024-05-01', 2, 128846],
    ['2025-01-31', 3, 174129],
    ['2025-02-01', 1, 87613],
    ['2025-02-01', 2, 131420],
    ['2025-02-01', 3, 177607],
    ['2026-11-21', 2, 131420],
  ] as const)('on %s for category %i is %i cents', (on, category, expected) => {
    expect(fullLivingWage(category, day(on))?.cents).toBe(expected);
  });

  it('gives 131.42 euro of subsidy on 1,314.20', () => {
    const amount = fullLivingWage(2, day('2025-02-01'));
    expect(amount?.cents === undefined ? 0 : roundHalfUp(amount.cents * 10, 100)).toBe(13142);
  });

  it('says where no source was seen', () => {
    expect(fullLivingWage(2, day('2021-07-01'))).toEqual({
      cents: 100437,
      official: false,
      since: '2021-07-01',
      source: 'computed from the base amount and the index coefficient',
    });
    expect(fullLivingWage(2, day('2021-06-30'))?.official).toBe(true);
    expect(
      livingWageAmounts.filter(({ value }) => !value.official).map(({ from }) => from),
    ).toEqual([
      '2021-07-01',
      '2021-09-01',
      '2022-03-01',
      '2022-08-01',
      '2022-11-01',
      '2022-12-01',
      '2023-07-01',
    ]);
  });

  it('is not known before the list begins', () => {
    expect(fullLivingWage(2, day('2015-08-31'))).toBeUndefined();
  });
});

it('the rows follow on each other without a gap', () => {
  livingWageAmounts.forEach((row, at) => {
    const next = livingWageAmounts[at + 1];
    expect(row.until === undefined ? undefined : addDays(row.until, 1)).toBe(next?.from);
    expect(row.source).not.toBe('');
    expect(row.value.cents[1]).toBeLessThan(row.value.cents[2]);
    expect(row.value.cents[2]).toBeLessThan(row.value.cents[3]);
  });
});
