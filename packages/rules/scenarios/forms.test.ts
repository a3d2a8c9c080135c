import { describe, expect, it } from 'vitest';
import { day, month } from '../src/calendar/index.ts';
import {
  claimOfMonth,
  codeIsValid,
  EXEMPTION_CODE,
  lostPeriod,
  reportingWindow,
} from '../src/index.ts';
import { socialAidFormBy } from '../src/subsidy/reporting.ts';
import { aDossier } from '../src/testing/index.ts';

const valid = (codes: readonly string[], on: string) =>
  codes.map((code) => codeIsValid(code, day(on)));

describe('PB-14: no project for health or equity reasons', () => {
  it('is code 8, before and after 2016-11-01', () => {
    expect(EXEMPTION_CODE).toBe('8');
    for (const on of ['2010-01-01', '2016-10-31', '2016-11-01', '2026-01-01'])
      expect(codeIsValid(EXEMPTION_CODE, day(on))).toBe(true);
  });
});

describe('PB-15: the codes of community service', () => {
  it('end on 2018-09-30', () => {
    expect(valid(['12', '15', '16'], '2018-09-30')).toEqual([true, true, true]);
    // Of 16 the source was cut: it is inferred from its being a code of community service.
    expect(valid(['12', '15', '16'], '2018-10-01')).toEqual([false, false, false]);
  });
});

describe('PB-16: the old codes', () => {
  const old = ['1', '2', '3', '4', '5', '6', '7'];
  it('end on 2016-10-31', () => {
    expect(valid(old, '2016-10-31')).toEqual(old.map(() => true));
    expect(valid(old, '2016-11-01')).toEqual(old.map(() => false));
  });
  it('8, 9 and 10 stay; 11 begins', () => {
    expect(valid(['8', '9', '10', '11'], '2016-10-31')).toEqual([true, true, true, false]);
    expect(valid(['8', '9', '10', '11'], '2016-11-01')).toEqual([true, true, true, true]);
  });
  it('a claim never carries a code that its month does not know', () => {
    const old = aDossier().awarded('2015-01-05').consulted('2015-01-05').signed('2015-01-20');
    const claim = claimOfMonth(old.facts(), month('2016-11'), day('2016-12-01'));
    expect(codeIsValid(claim.code ?? '', day('2016-11-01'))).toBe(true);
  });
});

describe('PR-01: by when to the minister', () => {
  it('eight days after the end of the month of the decision', () => {
    expect(reportingWindow(month('2026-01'))?.sendBy).toBe('2026-02-08');
    expect(reportingWindow(month('2026-02'))?.sendBy).toBe('2026-03-08');
  });
});

describe('PR-02: the loss of costs when late', () => {
  it('is from the 45th day to the day of sending, not the time before', () => {
    expect(lostPeriod(month('2026-01'), day('2026-03-17'))).toBeUndefined();
    expect(lostPeriod(month('2026-01'), day('2026-05-02'))).toEqual({
      from: '2026-03-17',
      until: '2026-05-02',
    });
  });
  it('is for decisions since 2006-10-01', () => {
    expect(lostPeriod(month('2006-09'), day('2007-01-31'))).toBeUndefined();
    expect(lostPeriod(month('2006-10'), day('2007-01-31'))).toEqual({
      from: '2006-12-15',
      until: '2007-01-31',
    });
  });
});

describe('PR-03: the 45 days under the law of 1965', () => {
  it('count from the grant of 2019-01-01, not from the council of 2019-01-20', () => {
    expect(socialAidFormBy(day('2019-01-01'))).toBe('2019-02-15');
  });
});
