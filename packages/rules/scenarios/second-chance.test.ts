import { describe, expect, it } from 'vitest';
import { day, month } from '../src/calendar/index.ts';
import { claimOfMonth } from '../src/index.ts';
import { aDossier, type DossierBuilder } from '../src/testing/index.ts';

const claim = (dossier: DossierBuilder, of: string) =>
  claimOfMonth(dossier.facts(), month(of), day('2027-12-31'));

const first = aDossier()
  .awarded('2020-01-10', { until: '2021-06-30' })
  .consulted('2020-01-10')
  .signed('2020-02-10', { endedOn: day('2021-06-30') });

describe('FT-39: the conditions of the second chance', () => {
  const back = (from: string) =>
    first.awarded(from).consulted(from).signed(from).decidedSubsidy('second-chance', from);

  it('a year without right', () => {
    expect(claim(back('2022-07-01'), '2022-07').kind).toBe('second-chance');
    expect(claim(back('2022-06-30'), '2022-07').kind).toBeNull();
  });

  it('twelve months at most', () => {
    expect(claim(back('2026-03-10'), '2027-02').kind).toBe('second-chance');
    expect(claim(back('2026-03-10'), '2027-03').kind).toBeNull();
  });

  it('an earlier first subsidy, here or elsewhere', () => {
    const newcomer = aDossier()
      .awarded('2026-03-10')
      .signed('2026-03-10')
      .decidedSubsidy('second-chance', '2026-03-10');
    expect(claim(newcomer.consulted('2026-03-10'), '2026-03').kind).toBe('first');
    const elsewhere = newcomer.consulted('2026-03-10', {
      firstSubsidy: { from: day('2019-01-01'), until: day('2019-12-31') },
    });
    expect(claim(elsewhere, '2026-03').kind).toBe('second-chance');
  });

  it('no student subsidy ever, in any centre', () => {
    const student = first
      .awarded('2026-03-10')
      .consulted('2026-03-10')
      .signed('2026-03-10')
      .decidedSubsidy('second-chance', '2026-03-10', { studentSubsidyEver: true });
    expect(claim(student, '2026-03').kind).toBeNull();
  });

  it('a project that runs', () => {
    expect(claim(back('2026-03-10').ended('2026-05-31'), '2026-06').kind).toBeNull();
  });
});

describe('FT-41: what must be in the file for a second chance', () => {
  const signed = first.awarded('2026-03-10').consulted('2026-03-10').signed('2026-03-10');
  it.each([
    [{}, 'second-chance'],
    [{ reasoned: false }, null],
    [{ reportedOn: null }, null],
    [{ needEstablished: false }, null],
  ] as const)('a decision with %j: %s', (lacking, expected) => {
    const dossier = signed.decidedSubsidy('second-chance', '2026-03-10', lacking);
    expect(claim(dossier, '2026-03').kind).toBe(expected);
  });
});

describe('FT-29: at most three subsidies in a life', () => {
  const life = (dossier: DossierBuilder) => {
    const months = Array.from({ length: 96 }, (_, at) => {
      const year = 2020 + Math.floor(at / 12);
      return `${year}-${String((at % 12) + 1).padStart(2, '0')}`;
    });
    return new Set(months.map((of) => claim(dossier, of).kind).filter((kind) => kind !== null));
  };

  it('first, extension and second chance', () => {
    const three = aDossier()
      .awarded('2020-01-10', { until: '2021-12-31' })
      .consulted('2020-01-10')
      .signed('2020-01-20')
      .decidedSubsidy('extension', '2020-12-10')
      .awarded('2024-01-10')
      .consulted('2024-01-10')
      .signed('2024-01-20')
      .decidedSubsidy('second-chance', '2024-01-20');
    expect(life(three)).toEqual(new Set(['first', 'extension', 'second-chance']));
    const studies = three.bornOn('2000-01-01').signed('2024-09-10', { kind: 'study' });
    expect(life(studies)).toEqual(new Set(['first', 'extension', 'second-chance']));
  });
});
