import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { aDossier, type DossierBuilder } from '../testing/dossier-builder.ts';
import { dateRuleWords } from './date-rules.text.ts';
import { duties } from './duties.ts';
import { subsidyEnd } from './subsidy-window.ts';

const end = (file: DossierBuilder, on: string) => subsidyEnd(file.facts(), day(on));
const kinds = (file: DossierBuilder, on: string) =>
  duties(file.facts(), day(on)).map(({ kind }) => kind);

const awarded = aDossier().awarded('2026-01-05').consulted('2026-01-06');
const signed = awarded.signed('2026-03-20');
const extended = signed.evaluated('2026-12-01').decidedSubsidy('extension', '2027-01-10');

describe('the last month that a special subsidy pays', () => {
  it('is the twelfth of the first window, with a notice of sixty days (SUB-2)', () => {
    expect(end(signed, '2026-04-01')).toEqual({
      from: '2026-12-30',
      until: '2027-02-28',
      reminder: '2026-12-30',
      calculation: { rule: 'SUB-2', start: '2026-03-01', step: 'last-month-of-first' },
    });
    expect(end(signed, '2027-02-28')?.until).toBe('2027-02-28');
    expect(end(signed, '2027-03-01')).toBeNull();
  });

  it('comes sooner where the project ends sooner', () => {
    const short = awarded.signed('2026-03-20', { endsOn: day('2026-10-15') });
    expect(end(short, '2026-04-01')?.until).toBe('2026-10-31');
  });

  it('is that of the extension once it is decided, for then the first goes over into it (SUB-6)', () => {
    expect(end(extended, '2027-02-01')).toBeNull();
    expect(end(extended, '2027-03-01')).toMatchObject({
      until: '2028-02-29',
      calculation: { rule: 'SUB-6', start: '2027-03-01', step: 'last-month-of-extension' },
    });
  });

  it('is that of the second chance (SUB-7)', () => {
    const second = aDossier()
      .consulted('2026-01-06', { firstSubsidy: { from: day('2020-01-01'), until: null } })
      .awarded('2026-01-05')
      .signed('2026-03-20')
      .decidedSubsidy('second-chance', '2026-03-10', { studentSubsidyEver: false });
    expect(end(second, '2026-04-01')).toMatchObject({
      until: '2027-02-28',
      calculation: { rule: 'SUB-7', start: '2026-03-01', step: 'last-month-of-second-chance' },
    });
  });

  it('is none for studies, which have no window, or when nothing is paid', () => {
    expect(end(awarded, '2026-04-01')).toBeNull();
    const student = aDossier()
      .bornOn('2005-01-01')
      .awarded('2026-01-05')
      .consulted('2026-01-06')
      .signed('2026-03-20', { kind: 'study', studiesEndOn: day('2028-06-30') });
    expect(end(student, '2026-04-01')).toBeNull();
  });
});

describe('the duty', () => {
  it('gives way to deciding on the extension while that can still be done', () => {
    expect(kinds(signed, '2026-04-01')).toContain('decide-extension');
    expect(kinds(signed, '2026-04-01')).not.toContain('subsidy-ends');
  });

  it('stands in the last months of an extension, and where none can be decided', () => {
    expect(kinds(extended, '2027-12-31')).toContain('subsidy-ends');
    const short = awarded.signed('2026-03-20', { endsOn: day('2026-10-15') });
    expect(kinds(short, '2026-09-01')).toContain('subsidy-ends');
  });
});

describe('the rule of a date in words', () => {
  it('says what the article asks and where it stands, in every language', () => {
    const rules = ['OBL-6', 'OBL-10', 'TRA-1', 'EVA-2', 'EXE-6', 'CON-3', 'SUB-2', 'SUB-6'];
    for (const rule of [...rules, 'SUB-7', 'PRO-5', 'PRO-7', 'SAN-4'])
      for (const language of ['nl', 'fr', 'de'] as const) {
        expect(dateRuleWords(rule, language)?.says, rule).toMatch(/\.$/);
        expect(dateRuleWords(rule, language)?.article, rule).toContain(`(${rule})`);
      }
  });

  it('says nothing of a rule that sets no day', () => {
    expect(dateRuleWords('CON-9', 'nl')).toBeNull();
  });
});
