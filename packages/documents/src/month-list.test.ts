import { claimOfMonth } from '@traject/rules';
import { day, month } from '@traject/rules/calendar';
import { aDossier, type DossierBuilder } from '@traject/rules/testing';
import { describe, expect, it } from 'vitest';
import { type ListedClaim, monthList } from './month-list.ts';

const MARCH = { month: month('2026-03'), centre: 'OCMW Voorbeeld' };
const LATER = day('2026-04-02');

const listed = (file: DossierBuilder, details: Partial<ListedClaim> = {}): ListedClaim => ({
  number: '2026-0001',
  insz: '85010112345',
  name: 'Diallo, Mariama',
  claim: claimOfMonth(file.facts(), MARCH.month, LATER),
  ...details,
});

/** A first subsidy for the whole month. */
const wholeMonth = aDossier().awarded('2026-01-01').consulted('2026-01-02').signed('2026-02-10');

const linesOf = (content: string): string[] =>
  content.replace('\uFEFF', '').trimEnd().split('\r\n');
const only = (claim: ListedClaim, language: 'nl' | 'fr' | 'de' = 'nl'): string[] =>
  (linesOf(monthList(MARCH, [claim], language).content)[1] ?? '').split(';');

describe('the list of a month as CSV', () => {
  it('opens as it should in a Belgian spreadsheet: mark of UTF-8, semicolons, decimal comma', () => {
    const { content, mediaType } = monthList(MARCH, [listed(wholeMonth)], 'nl');
    expect(content.startsWith('\uFEFFdossier;INSZ;naam;')).toBe(true);
    expect(mediaType).toBe('text/csv;charset=utf-8');
    expect(only(listed(wholeMonth))).toEqual([
      '2026-0001',
      '85.01.01-123.45',
      'Diallo, Mariama',
      'ja',
      'Eerste toelage',
      '11',
      '31',
      '1314,20',
      '131,42',
      '132',
      'De toelage is verschuldigd.',
    ]);
  });

  it('keeps the leading zero of cents and of an INSZ', () => {
    const small = aDossier()
      .awarded('2026-01-01', { monthlyCents: 2050 })
      .consulted('2026-01-02')
      .signed('2026-02-10');
    const cells = only(listed(small, { insz: '01020312345' }));
    expect(cells[1]).toBe('01.02.03-123.45');
    expect(cells.slice(7, 9)).toEqual(['20,50', '2,05']);
  });

  it('quotes what holds a semicolon, a quote or a new line', () => {
    const { content } = monthList(
      MARCH,
      [listed(wholeMonth, { name: 'De "Witte"; Jan\nPiet' })],
      'nl',
    );
    expect(content).toContain('"De ""Witte""; Jan\nPiet"');
    const broken = monthList(MARCH, [listed(wholeMonth, { name: 'Jan\nPiet' })], 'nl');
    expect(broken.content).toContain('"Jan\nPiet"');
  });

  it.each(['=1+1', '+32', '-1', '@SUM(A1)', '\t=1', '\uFF1D1+1'])(
    'does not let a spreadsheet run %j as a formula',
    (name) => {
      const { content } = monthList(MARCH, [listed(wholeMonth, { name })], 'nl');
      expect(content).toContain(`;'${name};`);
    },
  );

  it('does so for a file number too', () => {
    expect(only(listed(wholeMonth, { number: '=cmd' }))[0]).toBe("'=cmd");
  });

  it.each([
    ['nl', 'dossier', 'ja', 'Eerste toelage', 'De toelage is verschuldigd.'],
    ['fr', 'dossier', 'oui', 'Première subvention', 'La subvention est due.'],
    ['de', 'Akte', 'ja', 'Erster Zuschuss', 'Der Zuschuss steht zu.'],
  ] as const)('speaks %s', (language, first, answer, kind, reason) => {
    const [headers = ''] = linesOf(monthList(MARCH, [], language).content);
    const cells = only(listed(wholeMonth), language);
    expect(headers.split(';')).toHaveLength(11);
    expect(headers.split(';')[0]).toBe(first);
    expect([cells[3], cells[4], cells[10]]).toEqual([answer, kind, reason]);
  });

  it('counts the days of a part of a month', () => {
    const part = aDossier()
      .awarded('2026-01-01', { until: '2026-03-15' })
      .consulted('2026-01-02')
      .signed('2026-02-10');
    expect(only(listed(part)).slice(6, 9)).toEqual(['15', '635,90', '63,59']);
  });

  it('says what does not hold and what would make it hold, and leaves the amounts empty', () => {
    const cells = only(listed(aDossier().awarded('2026-01-01').consulted('2026-01-02')));
    expect(cells.slice(3, 10)).toEqual(['nee', '', '', '', '', '', '']);
    expect(cells[10]).toBe(
      'Niet vervuld: In deze maand loopt een ondertekend project. ' +
        'Te doen: Sluit het project, of onderteken na een onderbreking een nieuw.',
    );
  });

  it('says what is to be found out when it is not known', () => {
    const cells = only(listed(aDossier().awarded('2026-01-01').signed('2026-02-10')), 'fr');
    expect(cells[3]).toBe('pas encore connu');
    expect(cells[10]).toMatch(/^À vérifier\u00A0: Consultez la BCSS/);
  });

  it('says why a second chance that is due has no code', () => {
    const due = listed(wholeMonth);
    const claim = { ...due.claim, kind: 'second-chance', code: null } as const;
    const cells = only({ ...due, claim });
    expect(cells[5]).toBe('');
    expect(cells[10]).toContain('De code van de tweede kans is niet ingesteld.');
  });
});

describe('the name of the list', () => {
  it('holds the centre and the month, so that a folder sorts by month', () => {
    expect(monthList(MARCH, [], 'de').name).toBe('OCMW Voorbeeld 2026-03.csv');
  });

  it.each([
    ['../../etc/passwd', 'etc passwd 2026-03.csv'],
    ['OCMW/CPAS: "Brussel"\u202e\n', 'OCMW CPAS Brussel 2026-03.csv'],
    ['   ', '2026-03.csv'],
    ['x'.repeat(300), `${'x'.repeat(80)} 2026-03.csv`],
  ])('is safe on any system: %j', (centre, name) => {
    expect(monthList({ ...MARCH, centre }, [], 'nl').name).toBe(name);
  });
});
