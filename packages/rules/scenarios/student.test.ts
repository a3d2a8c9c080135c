import { describe, expect, it } from 'vitest';
import { day, month } from '../src/calendar/index.ts';
import { claimOfMonth } from '../src/index.ts';
import { aDossier, type DossierBuilder } from '../src/testing/index.ts';

const kinds = (dossier: DossierBuilder, ...months: string[]) =>
  months.map((of) => claimOfMonth(dossier.facts(), month(of), day('2027-12-31')).kind);

describe('FT-30: the age of the student', () => {
  const student = (born: string) =>
    aDossier()
      .bornOn(born)
      .awarded('2026-01-05')
      .consulted('2026-01-06')
      .studying('2026-01-10')
      .signed('2026-03-20', { kind: 'study' });
  it('is that of the day of conclusion, also for the years after it', () => {
    expect(kinds(student('2001-03-21'), '2026-03', '2026-04', '2027-06')).toEqual([
      'student',
      'student',
      'student',
    ]);
    expect(kinds(student('2001-03-20'), '2026-03')).toEqual([null]);
  });
});

describe('FT-32: the order of the student subsidy', () => {
  const person = aDossier().bornOn('2003-01-01').awarded('2024-01-05').consulted('2024-01-05');
  it('before the first', () => {
    const before = person
      .signed('2024-02-10', { kind: 'study', endedOn: day('2024-06-30') })
      .signed('2024-07-05');
    expect(kinds(before, '2024-02', '2024-06', '2024-07', '2025-06', '2025-07')).toEqual([
      'student',
      'student',
      'first',
      'first',
      null,
    ]);
  });

  it('after the first, and after the extension', () => {
    const after = person
      .signed('2024-02-10')
      .decidedSubsidy('extension', '2025-01-10')
      .signed('2026-02-10', { kind: 'study' });
    expect(kinds(after, '2024-02', '2025-01', '2025-02', '2026-01', '2026-02', '2027-09')).toEqual([
      'first',
      'first',
      'extension',
      'extension',
      'student',
      'student',
    ]);
  });

  it('never followed by a second chance', () => {
    const back = aDossier()
      .bornOn('2003-01-01')
      .awarded('2022-01-05', { until: '2024-06-30' })
      .consulted('2022-01-05')
      .signed('2022-02-10', { endedOn: day('2023-08-31') })
      .signed('2023-09-10', { kind: 'study', endedOn: day('2024-06-30') })
      .awarded('2026-01-05')
      .consulted('2026-01-05')
      .signed('2026-01-20')
      .decidedSubsidy('second-chance', '2026-01-20');
    expect(kinds(back, '2023-10', '2026-01')).toEqual(['student', null]);
  });
});

describe('FT-33: the length of the student subsidy', () => {
  const student = aDossier()
    .bornOn('2004-01-01')
    .awarded('2025-09-05', { until: '2026-06-30' })
    .studying('2025-09-05')
    .signed('2025-09-20', { kind: 'study', endsOn: day('2028-06-30') })
    .awarded('2026-09-01');
  it('is as long as the project and its conditions last, also again after a break', () => {
    expect(
      kinds(student, '2025-09', '2026-06', '2026-07', '2026-08', '2026-09', '2027-12'),
    ).toEqual(['student', 'student', null, null, 'student', 'student']);
  });

  it('ends with the studies that were agreed', () => {
    const short = aDossier()
      .bornOn('2004-01-01')
      .awarded('2025-09-05')
      .signed('2025-09-20', { kind: 'study', endsOn: day('2026-06-30') });
    expect(kinds(short, '2026-06', '2026-07')).toEqual(['student', null]);
  });
});
