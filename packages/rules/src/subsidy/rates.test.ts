import { describe, expect, it } from 'vitest';
import { day, month } from '../calendar/civil-date.ts';
import { inForce } from '../dated.ts';
import { accountingArticles, formBCodes, subsidyRates } from './rates.ts';
import { forecastRate, forecastSteps } from './rates-from-2028.ts';
import { reimbursementAfterUnemployment } from './reimbursement.ts';

it.each([
  ['2016-10-31', undefined],
  ['2016-11-01', 10],
  ['2027-12-31', 10],
  ['2028-01-01', undefined],
] as const)('the rate on %s is %s per cent', (on, expected) => {
  expect(inForce(subsidyRates, day(on))?.value).toBe(expected);
});

it('has the articles and the codes since the reform (SUB-11)', () => {
  expect(inForce(accountingArticles, day('2016-10-31'))).toBeUndefined();
  expect(inForce(accountingArticles, day('2016-11-01'))?.value).toEqual({
    general: '132',
    student: '133',
  });
  expect(inForce(formBCodes, day('2016-10-31'))).toBeUndefined();
  expect(inForce(formBCodes, day('2016-11-01'))?.value).toEqual({
    first: '11',
    student: '9',
    studentWithIncome: '10',
    extension: '17',
  });
});

describe('the rate from 2028, a forecast (SUB-13)', () => {
  it.each([
    [1000, 1000, 150],
    [800, 1000, 150],
    [799, 1000, 125],
    [600, 1000, 125],
    [599, 1000, 100],
    [400, 1000, 100],
    [399, 1000, 75],
    [200, 1000, 75],
    [199, 1000, 50],
    [0, 1000, 50],
    [2, 3, 125],
    [7, 9, 125],
  ])('%i of %i gives %i tenths of a per cent', (withProject, recipients, tenths) => {
    expect(forecastRate(month('2028-01'), { withProject, recipients })).toEqual({
      tenths,
      certainty: 'forecast',
    });
  });

  it('does not speak of earlier years, of an empty centre, or of fewer than nobody', () => {
    expect(forecastRate(month('2027-12'), { withProject: 8, recipients: 10 })).toBeUndefined();
    expect(forecastRate(month('2028-01'), { withProject: 0, recipients: 0 })).toBeUndefined();
    expect(forecastRate(month('2028-01'), { withProject: 1, recipients: 1 })?.tenths).toBe(150);
    expect(forecastRate(month('2028-01'), { withProject: -1, recipients: 1 })).toBeUndefined();
    expect(forecastSteps.map(({ fromShare }) => fromShare)).toEqual([8000, 6000, 4000, 2000, 0]);
  });
});

describe('the reimbursement after the loss of the unemployment benefit (SUB-14, PR-10, PR-11)', () => {
  it.each([
    ['2026-01-01', 2026, 100],
    ['2026-06-30', 2026, 100],
    ['2026-06-30', 2027, 90],
    ['2026-06-30', 2028, 80],
    ['2026-06-30', 2029, 75],
    ['2026-06-30', 2040, 75],
    ['2026-07-01', 2026, 70],
    ['2026-07-01', 2035, 70],
    ['2025-12-31', 2026, 55],
  ] as const)('applied on %s, in %i: %i per cent beside 55', (appliedOn, year, expected) => {
    expect(reimbursementAfterUnemployment(day(appliedOn), year, 55)).toBe(expected);
  });

  it('adds to the rate of the centre', () => {
    expect(reimbursementAfterUnemployment(day('2026-07-01'), 2027, 70)).toBe(85);
    expect(reimbursementAfterUnemployment(day('2025-12-31'), 2027, 70)).toBe(70);
  });
});
