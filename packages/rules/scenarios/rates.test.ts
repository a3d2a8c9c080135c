import { describe, expect, it } from 'vitest';
import { day, month } from '../src/calendar/index.ts';
import {
  claimOfMonth,
  forecastRate,
  protectedDays,
  protectionRuleOn,
  reimbursementAfterUnemployment,
} from '../src/index.ts';
import { aDossier } from '../src/testing/index.ts';

describe('PB-11: a project with temporary protection', () => {
  const aid = { from: day('2023-04-12'), until: null };
  const project = { from: day('2023-05-02'), until: day('2024-05-01') };
  const protection = { from: day('2023-04-12'), until: day('2025-03-04') };
  it('gives ten per cent of the aid from 2023-10-01', () => {
    expect(protectedDays({ aid, project, protection }, month('2023-09'))).toEqual([]);
    expect(protectedDays({ aid, project, protection }, month('2023-10'))).toEqual([
      { from: '2023-10-01', until: '2023-10-31' },
    ]);
    expect(protectionRuleOn(day('2023-10-01'))?.percent).toBe(10);
  });
});

describe('PB-12: the forms for temporary protection', () => {
  it('are B1 with code 1, and D1 with the amount', () => {
    expect(protectionRuleOn(day('2023-10-01'))).toMatchObject({
      request: { form: 'B1', rubric: 'other forms of aid', code: '1' },
      amount: { form: 'D1', rubric: 'other forms of aid' },
    });
  });
});

describe('PB-13: the period for temporary protection', () => {
  const open = { from: day('2023-04-12'), until: null };
  it('is until the end of the protection, with no limit of twelve months', () => {
    const until = (end: string) => ({
      aid: open,
      project: open,
      protection: { ...open, until: day(end) },
    });
    expect(protectedDays(until('2025-03-04'), month('2024-12'))).toHaveLength(1);
    expect(protectedDays(until('2025-03-04'), month('2025-03'))).toEqual([
      { from: '2025-03-01', until: '2025-03-04' },
    ]);
    expect(protectedDays(until('2025-03-04'), month('2025-04'))).toEqual([]);
    expect(protectedDays(until('2026-03-04'), month('2025-04'))).toHaveLength(1);
  });
});

describe('PR-10: who applied after losing the unemployment benefit, until 2026-06-30', () => {
  it.each([
    [2026, 100],
    [2027, 90],
    [2028, 80],
    [2029, 75],
    [2031, 75],
  ])('is reimbursed in %i for %i per cent', (year, percent) => {
    expect(reimbursementAfterUnemployment(day('2026-01-01'), year, 55)).toBe(percent);
    expect(reimbursementAfterUnemployment(day('2026-06-30'), year, 55)).toBe(percent);
  });
});

describe('PR-11: who applied from 2026-07-01 on', () => {
  it('is reimbursed for fifteen per cent more than the ordinary rate', () => {
    expect(
      [55, 65, 70].map((rate) => reimbursementAfterUnemployment(day('2026-07-01'), 2026, rate)),
    ).toEqual([70, 80, 85]);
  });
});

describe.each([
  ['PR-12a: at least 80 %', 80, 150],
  ['PR-12c: from 40 to 60 %', 50, 100],
  ['PR-12e: less than 20 %', 19, 50],
])('%s of the recipients have a project, from 2028', (_, withProject, tenths) => {
  it('is a forecast only', () => {
    expect(forecastRate(month('2028-01'), { withProject, recipients: 100 })).toEqual({
      tenths,
      certainty: 'forecast',
    });
    expect(forecastRate(month('2027-12'), { withProject, recipients: 100 })).toBeUndefined();
  });

  it('is never claimed: the month stays undetermined', () => {
    const dossier = aDossier().awarded('2027-06-01').consulted('2027-06-01').signed('2027-06-10');
    expect(claimOfMonth(dossier.facts(), month('2028-01'), day('2028-02-01'))).toMatchObject({
      kind: null,
      subsidyCents: 0,
      verdict: { answer: 'undetermined', missing: ['rate-in-force'] },
    });
  });
});
