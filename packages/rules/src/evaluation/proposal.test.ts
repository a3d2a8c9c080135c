import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { aDossier, type DossierBuilder } from '../testing/dossier-builder.ts';
import { proposedEvaluation } from './proposal.ts';

const propose = (dossier: DossierBuilder, on: string, closingDays: readonly string[] = []) => {
  const facts = dossier.facts();
  const [contract] = facts.contracts;
  if (contract === undefined) throw new Error('no contract');
  const centre = { ...facts.centre, closingDays: closingDays.map((date) => day(date)) };
  return proposedEvaluation({ ...facts, centre }, contract, day(on));
};

const signed = aDossier().signed('2026-01-15');

describe('a day for the next evaluation (EVA-2)', () => {
  it('is four months after the signature, then after the last one', () => {
    expect(propose(signed, '2026-01-20')).toEqual({
      on: '2026-05-15',
      countedFrom: '2026-01-15',
      monthsApart: 4,
    });
    expect(propose(signed.evaluated('2026-05-04'), '2026-05-05')).toEqual({
      on: '2026-09-04',
      countedFrom: '2026-05-04',
      monthsApart: 4,
    });
  });

  it('is not counted from an evaluation that is still to come', () => {
    expect(propose(signed.evaluated('2026-05-04'), '2026-05-03')?.countedFrom).toBe('2026-01-15');
  });

  it('stays inside the window in which it is due', () => {
    // The second window opens on 15 May, a Friday; four months after 13 January would be Wednesday 13 May.
    const early = aDossier().signed('2026-01-12').evaluated('2026-01-13');
    expect(propose(early, '2026-01-20')?.on).toBe('2026-05-13');
    const earlier = signed.evaluated('2026-01-15');
    expect(propose(earlier, '2026-01-20', ['2026-05-15'])?.on).toBe('2026-05-18');
    // Four months after 2 February would be 2 June; the project ends before.
    expect(propose(signed.ended('2026-05-08').evaluated('2026-02-02'), '2026-02-03')).toBeNull();
  });

  it('falls on a working day: the last one before a weekend, a holiday or a closed day', () => {
    const holiday = aDossier().signed('2026-03-11');
    // 11 July 2026 is a Saturday.
    expect(propose(holiday, '2026-03-20')?.on).toBe('2026-07-10');
    expect(propose(holiday, '2026-03-20', ['2026-07-10'])?.on).toBe('2026-07-09');
  });

  it('is the next working day when it is late, never before tomorrow', () => {
    expect(propose(signed, '2026-05-20')?.on).toBe('2026-05-21');
    // Friday: tomorrow is a Saturday, and Monday 25 May is Whit Monday.
    expect(propose(signed, '2026-05-22')?.on).toBe('2026-05-26');
  });

  it('is none without a running project, and none after its end', () => {
    expect(propose(signed, '2026-01-14')).toBeNull();
    const ending = signed.ended('2026-05-24');
    expect(propose(ending, '2026-05-22')).toBeNull();
    expect(propose(ending, '2026-05-20')?.on).toBe('2026-05-21');
  });
});
