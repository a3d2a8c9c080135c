import { describe, expect, it } from 'vitest';
import { day, month } from '../calendar/civil-date.ts';
import { spanText } from '../calendar/day-span.ts';
import { decide } from '../decision.ts';
import { aDossier, type DossierBuilder } from '../testing/dossier-builder.ts';
import { at, lineOf, monthOfText } from '../testing/timeline.ts';
import { monthSubject } from './conditions.ts';
import { subsidyDecisions } from './month.ts';
import { studentDays, studentSubsidyHere, studyProjectOf } from './student.ts';

const chosen = (dossier: DossierBuilder, of = '2026-04') =>
  studyProjectOf(lineOf(dossier), monthOfText(of))?.contract.id;
const study = { kind: 'study' } as const;

describe('the study project that speaks for a month', () => {
  const awarded = aDossier().bornOn('2001-04-10').awarded('2026-01-05');
  it('meets the conditions best', () => {
    expect(chosen(awarded.signed('2026-04-12', study).signed('2026-04-05', study))).toBe(
      'contract-2',
    );
    expect(chosen(awarded.signed('2026-04-05', study).signed('2026-04-12', study))).toBe(
      'contract-1',
    );
    const noWage = aDossier()
      .bornOn('1980-01-01')
      .awarded('2026-04-10')
      .signed('2026-03-05', study)
      .signed('2026-04-12', study);
    expect(chosen(noWage)).toBe('contract-2');
    const youngWithoutWage = aDossier()
      .bornOn('2001-04-10')
      .awarded('2026-04-11')
      .signed('2026-03-05', study)
      .signed('2026-04-12', study);
    expect(chosen(youngWithoutWage)).toBe('contract-2');
  });

  it('is the last of equals', () => {
    expect(chosen(awarded.signed('2026-04-05', study).signed('2026-04-06', study))).toBe(
      'contract-2',
    );
    expect(chosen(awarded.signed('2026-04-06', study).signed('2026-04-05', study))).toBe(
      'contract-1',
    );
  });

  it('covers a day of it, and is a study project', () => {
    expect(chosen(awarded.signed('2026-05-01', study))).toBeUndefined();
    expect(chosen(awarded.signed('2026-04-01'))).toBeUndefined();
    expect(
      chosen(awarded.signed('2026-03-05', { ...study, endedOn: day('2026-03-31') })),
    ).toBeUndefined();
  });
});

const april = (dossier: DossierBuilder) =>
  studentDays(lineOf(dossier), monthOfText('2026-04')).map(spanText);

describe('the days that count', () => {
  it('are those of projects under 25 and on living wage at the signature', () => {
    const dossier = (born: string) =>
      aDossier().bornOn(born).awarded('2026-01-05').signed('2026-04-05', study);
    expect(april(dossier('2001-04-06'))).toEqual([{ from: '2026-04-01', until: '2026-04-30' }]);
    expect(april(dossier('2001-04-05'))).toEqual([]);
    const unknown = aDossier()
      .with({ person: { birthDate: 'unknown' } })
      .awarded('2026-01-05')
      .signed('2026-04-05', study);
    expect(april(unknown)).toEqual([]);
    const without = aDossier()
      .bornOn('2004-01-01')
      .awarded('2026-04-10')
      .signed('2026-03-05', study);
    expect(april(without)).toEqual([]);
  });
});

it('without a study project every condition about it fails', () => {
  const general = lineOf(
    aDossier().awarded('2026-01-05').consulted('2026-01-05').signed('2026-04-05'),
  );
  const { findings } = decide(
    subsidyDecisions.student,
    monthSubject(general, month('2026-04'), at('2026-04-30')),
  );
  const failing = findings.filter(({ truth }) => truth === 'no').map(({ condition }) => condition);
  expect(failing).toEqual([
    'study-project-in-month',
    'under-25-at-signature',
    'living-wage-at-signature',
  ]);
});

describe('a student subsidy of this centre', () => {
  const of = (dossier: DossierBuilder, upTo = '2026-12-31') =>
    studentSubsidyHere(lineOf(dossier), at(upTo));
  const student = aDossier().bornOn('2001-04-06').awarded('2026-01-05').signed('2026-04-05', study);
  it('was there or not', () => {
    expect(of(student)).toBe('yes');
    expect(of(student, '2026-04-05')).toBe('yes');
    expect(of(student, '2026-04-04')).toBe('no');
    expect(of(student.bornOn('2001-04-05'))).toBe('no');
    expect(of(student.with({ person: { birthDate: 'unknown' } }))).toBe('unknown');
    expect(of(student.with({ awards: [] }))).toBe('no');
    expect(of(aDossier().awarded('2026-01-05').signed('2026-04-05'))).toBe('no');
  });
});
