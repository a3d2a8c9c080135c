import { describe, expect, it } from 'vitest';
import { day } from '../src/calendar/index.ts';
import { judge } from '../src/index.ts';
import { aDossier, type DossierBuilder } from '../src/testing/index.ts';

const evaluations = (dossier: DossierBuilder, on: string) => {
  const [contract] = judge(dossier.facts(), { on: day(on) }).contracts;
  if (contract === undefined) throw new Error('no contract');
  return contract.evaluations;
};

describe('FT-18: the number of evaluations', () => {
  const signed = aDossier().signed('2026-01-15');
  it('is three in a year, two of them in a personal interview', () => {
    expect(evaluations(signed, '2026-02-01').year).toMatchObject({ wanted: 3, wantedInPerson: 2 });
    const done = signed
      .evaluated('2026-05-01')
      .evaluated('2026-09-01', 'other')
      .evaluated('2026-12-01');
    expect(evaluations(done, '2027-01-14')).toMatchObject({
      answer: 'on-schedule',
      year: { done: 3, inPerson: 2 },
    });
  });

  it('is not three in a trimester: that line of the fiche is a slip', () => {
    expect(evaluations(signed.evaluated('2026-03-01'), '2026-04-15').answer).toBe('on-schedule');
  });

  it('is not three in a project of less than a year', () => {
    const short = aDossier().signed('2026-01-15', { endsOn: day('2026-07-14') });
    const one = short.evaluated('2026-05-01').evaluated('2026-06-01');
    expect(evaluations(one, '2026-07-14')).toMatchObject({
      answer: 'on-schedule',
      year: { done: 2 },
    });
    expect(evaluations(one, '2026-07-14').due).toBeUndefined();
  });
});

describe('FT-20: an interview on request', () => {
  it('within five working days, public holidays left out', () => {
    const asked = aDossier().askedInterview('2026-05-08');
    expect(judge(asked.facts(), { on: day('2026-05-08') }).duties).toMatchObject([
      { kind: 'grant-interview', until: '2026-05-18' },
    ]);
  });
});

describe('LC-02: an exemption is reviewed like a project', () => {
  it('three times a year, every four months', () => {
    const exempted = aDossier()
      .awarded('2026-01-05')
      .consulted('2026-01-06')
      .exempted('2026-01-20', { reviewedOn: [day('2026-05-18')] });
    const due = (on: string) =>
      judge(exempted.facts(), { on: day(on) }).duties.find(
        ({ kind }) => kind === 'review-exemption',
      )?.until;
    expect(due('2026-05-17')).toBe('2026-05-20');
    expect(due('2026-05-18')).toBe('2026-09-18');
  });
});
