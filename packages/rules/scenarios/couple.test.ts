import { describe, expect, it } from 'vitest';
import { day, month } from '../src/calendar/index.ts';
import { claimOfMonth, judge } from '../src/index.ts';
import { aDossier, type DossierBuilder } from '../src/testing/index.ts';

const CATEGORY_3 = 177607;
const partner = aDossier()
  .awarded('2026-01-05', { category: 3, monthlyCents: CATEGORY_3 })
  .consulted('2026-01-06');
const claim = (dossier: DossierBuilder) =>
  claimOfMonth(dossier.facts(), month('2026-03'), day('2026-03-31'));

describe('FAQ-03: the obligation of a couple', () => {
  it('is judged for each partner apart, on the own facts', () => {
    const on = day('2026-01-20');
    const one = partner.inCouple();
    const other = aDossier()
      .awarded('2026-01-05', { category: 3, monthlyCents: CATEGORY_3 })
      .consulted('2026-01-06', {
        rightElsewhere: [{ from: day('2025-06-01'), until: day('2025-12-31') }],
      })
      .inCouple({ partnerMustHaveProject: true });
    expect(judge(one.facts(), { on }).obligation.answer).toBe('mandatory');
    expect(judge(other.facts(), { on }).obligation.answer).toBe('optional');
  });
});

describe('FAQ-04: one of the couple is obliged and has a project', () => {
  it('ten per cent is due on the amount of category 3', () => {
    expect(claim(partner.inCouple().signed('2026-02-10'))).toMatchObject({
      kind: 'first',
      baseCents: CATEGORY_3,
      subsidyCents: 17761,
    });
  });
});

describe('FAQ-06: both are obliged and one has no project', () => {
  it('the whole ten per cent falls away, not half', () => {
    const missing = partner
      .inCouple({ partnerMustHaveProject: true, partnerHasProject: false })
      .signed('2026-02-10');
    expect(claim(missing)).toMatchObject({ kind: null, subsidyCents: 0 });
    expect(
      claim(missing)
        .verdict.findings.filter(({ truth }) => truth === 'no')
        .map(({ condition }) => condition),
    ).toEqual(['partner-not-missing']);
  });
});

describe('FAQ-08: both are obliged and both have a project', () => {
  it('the subsidy is due once, on the amount of category 3', () => {
    const both = { partnerMustHaveProject: true, partnerHasProject: true } as const;
    const here = partner.inCouple({ ...both, claimedOn: 'this-file' }).signed('2026-02-10');
    const there = partner.inCouple({ ...both, claimedOn: 'file-of-partner' }).signed('2026-02-10');
    expect(claim(here).subsidyCents + claim(there).subsidyCents).toBe(17761);
    expect(claim(here).baseCents).toBe(CATEGORY_3);
  });
});
