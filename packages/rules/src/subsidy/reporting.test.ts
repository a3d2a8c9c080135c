import { describe, expect, it } from 'vitest';
import { day, month } from '../calendar/civil-date.ts';
import { lostPeriod, reportingTerms, reportingWindow, socialAidFormBy } from './reporting.ts';

describe('telling the minister (NOV-3)', () => {
  it.each([
    ['2026-01', '2026-02-08', '2026-03-17'],
    ['2026-02', '2026-03-08', '2026-04-14'],
    ['2024-02', '2024-03-08', '2024-04-14'],
    ['2026-12', '2027-01-08', '2027-02-14'],
  ] as const)('decisions of %s by %s, without loss until %s', (of, sendBy, noLossUntil) => {
    expect(reportingWindow(month(of))).toEqual({ sendBy, noLossUntil });
  });

  it.each([
    ['2026-03-17', undefined],
    ['2026-03-18', { from: '2026-03-17', until: '2026-03-18' }],
    ['2026-04-10', { from: '2026-03-17', until: '2026-04-10' }],
    ['2026-02-01', undefined],
  ] as const)('of January, sent on %s, loses %j', (sentOn, expected) => {
    expect(lostPeriod(month('2026-01'), day(sentOn))).toEqual(expected);
  });

  it('cost nothing before October 2006, and was no duty before the law', () => {
    expect(reportingWindow(month('2006-09'))).toEqual({ sendBy: '2006-10-08', noLossUntil: null });
    expect(lostPeriod(month('2006-09'), day('2007-06-01'))).toBeUndefined();
    expect(lostPeriod(month('2006-10'), day('2007-06-01'))?.from).toBe('2006-12-15');
    expect(reportingWindow(month('2002-09'))).toBeUndefined();
    expect(lostPeriod(month('2002-09'), day('2007-06-01'))).toBeUndefined();
    expect(reportingTerms.every(({ source }) => source.includes('art. 21 §6'))).toBe(true);
  });
});

it('forms B1 and B2 count from the day of the grant', () => {
  expect(socialAidFormBy(day('2019-01-01'))).toBe('2019-02-15');
  expect(socialAidFormBy(day('2024-01-16'))).toBe('2024-03-01');
});
