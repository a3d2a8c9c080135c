import { describe, expect, it } from 'vitest';
import { day, month } from '../src/calendar/index.ts';
import { claimOfMonth, formBDecisionDate, judge } from '../src/index.ts';
import { aDossier, type DossierBuilder } from '../src/testing/index.ts';

const claim = (dossier: DossierBuilder, of: string, on: string) =>
  claimOfMonth(dossier.facts(), month(of), day(on));

describe('PB-01a: code 11 after an interruption', () => {
  const before = aDossier()
    .awarded('2016-05-10', { until: '2017-08-31', monthlyCents: 86740 })
    .consulted('2016-05-10')
    .signed('2016-09-03');
  const granted = before.awarded('2017-10-11', { monthlyCents: 89270 });
  const again = granted.signed('2017-11-28');

  it('the first subsidy runs from 2016-11-01 to 2017-10-31', () => {
    expect(claim(before, '2016-10', '2017-12-31').kind).toBeNull();
    expect(claim(before, '2016-11', '2017-12-31')).toMatchObject({
      kind: 'first',
      code: '11',
      subsidyCents: 8674,
    });
    expect(claim(before, '2017-08', '2017-12-31').kind).toBe('first');
  });

  it('at the grant of 2017-10-11 code 11 may not be entered', () => {
    expect(claim(granted, '2017-10', '2017-10-11')).toMatchObject({
      kind: null,
      code: null,
      subsidyCents: 0,
    });
    expect(claim(granted, '2017-10', '2017-10-31').kind).toBeNull();
  });

  it('nor is it due after the signature of 2017-11-28, for the twelve months are over', () => {
    for (const of of ['2017-09', '2017-10', '2017-11', '2017-12'])
      expect(claim(again, of, '2017-12-31').kind).toBeNull();
    const { verdict } = claim(again, '2017-11', '2017-12-31');
    expect(
      verdict.findings.find(({ condition }) => condition === 'project-runs-through')?.truth,
    ).toBe('no');
  });
});

describe('PB-02: code 11 after an interruption of more than three months', () => {
  const interrupted = aDossier()
    .awarded('2026-01-05', { until: '2026-02-28' })
    .consulted('2026-01-06')
    .signed('2026-01-20')
    .awarded('2026-06-10');

  it('not from the new grant', () => {
    expect(claim(interrupted, '2026-06', '2026-06-30')).toMatchObject({ kind: null, code: null });
  });

  it('only once the new project is signed, for the rest of the twelve months', () => {
    const signed = interrupted.signed('2026-07-15');
    expect(claim(signed, '2026-06', '2026-12-31').kind).toBeNull();
    expect(claim(signed, '2026-07', '2026-12-31')).toMatchObject({
      kind: 'first',
      code: '11',
      days: [{ from: '2026-07-15', until: '2026-07-31' }],
    });
    expect(claim(signed, '2026-12', '2027-12-31').kind).toBe('first');
    expect(claim(signed, '2027-01', '2027-12-31').kind).toBeNull();
  });
});

describe('PB-08: a general project that ran on 1 November 2016', () => {
  const old = aDossier()
    .awarded('2015-01-05', { monthlyCents: 86740 })
    .consulted('2015-01-05')
    .signed('2015-01-20');

  it('gives the first subsidy from 2016-11-01, as if signed that day', () => {
    expect(claim(old, '2016-10', '2016-12-31').kind).toBeNull();
    expect(claim(old, '2016-11', '2016-12-31')).toMatchObject({
      kind: 'first',
      code: '11',
      accountingArticle: '132',
      baseCents: 86740,
    });
    expect(claim(old, '2017-10', '2018-12-31').kind).toBe('first');
    expect(claim(old, '2017-11', '2018-12-31').kind).toBeNull();
  });

  it('gives none when it had ended before', () => {
    expect(claim(old.ended('2016-10-31'), '2016-11', '2016-12-31').kind).toBeNull();
  });
});

describe('FAQ-01: living wage granted and project signed in the same month', () => {
  const same = aDossier()
    .awarded('2026-03-05', { decidedOn: '2026-03-24' })
    .consulted('2026-03-05')
    .signed('2026-03-30', { notedOn: day('2026-04-14') });

  it('is due from the day of the living wage', () => {
    expect(claim(same, '2026-03', '2026-03-31').days).toEqual([
      { from: '2026-03-05', until: '2026-03-31' },
    ]);
  });

  it('carries the date of the session that granted it, not of the signature', () => {
    const facts = same.facts();
    const [contract] = facts.contracts;
    expect(contract === undefined ? null : formBDecisionDate(facts, contract)).toBe('2026-03-24');
  });
});

describe('FAQ-10: an optional project beside a job under article 60 §7', () => {
  const topUp = aDossier()
    .awarded('2026-01-05', { topsUpPaidWork: true, monthlyCents: 30000 })
    .consulted('2026-01-06')
    .signed('2026-02-10');

  it('is optional', () => {
    expect(judge(topUp.facts(), { on: day('2026-02-10') }).obligation.answer).toBe('optional');
  });

  it('gives ten per cent of the complementary living wage', () => {
    expect(claim(topUp, '2026-02', '2026-02-28')).toMatchObject({
      kind: 'first',
      baseCents: 30000,
      subsidyCents: 3000,
    });
  });
});

describe('FT-10: obligation and subsidy are unlinked', () => {
  it('an optional project may give it', () => {
    const optional = aDossier()
      .awarded('2026-01-05')
      .consulted('2026-01-06', {
        rightElsewhere: [{ from: day('2025-01-01'), until: day('2025-12-31') }],
      })
      .signed('2026-02-10');
    const judged = judge(optional.facts(), { on: day('2026-02-28') });
    expect(judged.obligation.answer).toBe('optional');
    expect(judged.subsidy.kind).toBe('first');
  });

  it('a mandatory one may not', () => {
    const used = aDossier()
      .awarded('2026-01-05')
      .consulted('2026-01-06', {
        firstSubsidy: { from: day('2020-01-01'), until: day('2020-12-31') },
      })
      .signed('2026-02-10');
    const judged = judge(used.facts(), { on: day('2026-02-28') });
    expect(judged.obligation.answer).toBe('mandatory');
    expect(judged.subsidy.kind).toBeNull();
  });
});

describe('FT-25: the start of the first subsidy', () => {
  const signed = aDossier().awarded('2026-01-05').consulted('2026-01-06').signed('2026-03-31');
  it('is twelve months from the first day of the month of signature', () => {
    const months = ['2026-02', '2026-03', '2026-08', '2027-02', '2027-03'];
    expect(months.map((of) => claim(signed, of, '2027-12-31').kind)).toEqual([
      null,
      'first',
      'first',
      'first',
      null,
    ]);
    expect(claim(signed, '2026-03', '2026-03-31').subsidyCents).toBe(13142);
  });

  it('cannot be prolonged by another project', () => {
    expect(claim(signed.signed('2027-02-10'), '2027-03', '2027-12-31').kind).toBeNull();
  });
});

describe('FT-26: months without project', () => {
  it('are not due, inside the twelve as well', () => {
    const gap = aDossier()
      .awarded('2026-01-05')
      .consulted('2026-01-06')
      .signed('2026-01-20')
      .ended('2026-04-30')
      .signed('2026-07-01');
    const months = ['2026-04', '2026-05', '2026-06', '2026-07'];
    expect(months.map((of) => claim(gap, of, '2026-12-31').kind)).toEqual([
      'first',
      null,
      null,
      'first',
    ]);
  });
});
