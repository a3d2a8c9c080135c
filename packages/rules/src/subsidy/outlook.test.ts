import { describe, expect, it } from 'vitest';
import { day, month } from '../calendar/civil-date.ts';
import { aDossier, type DossierBuilder } from '../testing/dossier-builder.ts';
import { asIfSigned, claimsOfMonths, opportunities } from './outlook.ts';

const chances = (dossier: DossierBuilder, on: string) => {
  const facts = dossier.facts();
  return opportunities(
    facts,
    facts.contracts.find((contract) => contract.signedByPersonOn === null),
    day(on),
  );
};

const awarded = aDossier().awarded('2026-01-05').consulted('2026-01-06');

describe('what a signature would bring', () => {
  it('is the subsidy of the month, lost after its last day', () => {
    expect(chances(awarded.drafted(), '2026-02-10')).toEqual([
      { act: 'sign-project', kind: 'first', month: '2026-02', cents: 13142, until: '2026-02-28' },
    ]);
    expect(chances(awarded.drafted(), '2026-01-31')).toMatchObject([
      { month: '2026-01', cents: 11446 },
    ]);
  });

  it('is nothing without a draft, without a right, or when the month is due already', () => {
    expect(chances(awarded, '2026-02-10')).toEqual([]);
    expect(chances(aDossier().drafted(), '2026-02-10')).toEqual([]);
    const due = chances(awarded.signed('2026-02-01').drafted(), '2026-02-10');
    expect(due.map(({ act }) => act)).toEqual(['decide-extension']);
  });

  it('counts an award only once it is decided', () => {
    const decidedLate = aDossier()
      .awarded('2026-01-05', { decidedOn: '2026-02-11' })
      .consulted('2026-01-06')
      .drafted();
    expect(chances(decidedLate, '2026-02-10')).toEqual([]);
    expect(chances(decidedLate, '2026-02-11')).toHaveLength(1);
  });
});

describe('what a decision on the extension would bring', () => {
  const signed = awarded.signed('2026-03-20');
  it('is the first month of the extension, to be decided before it begins', () => {
    expect(chances(signed, '2027-01-10')).toEqual([
      {
        act: 'decide-extension',
        kind: 'extension',
        month: '2027-03',
        cents: 13142,
        until: '2027-02-28',
      },
    ]);
  });

  it.each([
    ['2027-02-27', '2027-03', '2027-02-28'],
    ['2027-02-28', '2027-03', '2027-02-28'],
    ['2027-03-01', '2027-03', '2027-03-31'],
    ['2027-06-10', '2027-06', '2027-06-30'],
    ['2027-12-31', '2027-12', '2027-12-31'],
  ] as const)('on %s: month %s, by %s', (on, of, until) => {
    expect(chances(signed, on)).toMatchObject([{ month: of, until }]);
  });

  it('is nothing once decided, lost, over, or not known', () => {
    expect(chances(signed.decidedSubsidy('extension', '2027-01-05'), '2027-01-10')).toEqual([]);
    expect(chances(signed.ended('2026-12-31'), '2027-01-10')).toEqual([]);
    expect(chances(signed, '2028-03-01')).toEqual([]);
    expect(chances(signed.with({ consultations: [] }), '2027-01-10')).toEqual([]);
    expect(chances(awarded, '2027-01-10')).toEqual([]);
  });
});

it('a file as if signed has all signatures and leaves the rest alone', () => {
  const facts = awarded
    .signed('2026-01-10')
    .drafted({ thirdParties: [{ id: 'third-1', extentStated: true, signedOn: null }] })
    .facts();
  const [, draft] = facts.contracts;
  if (draft === undefined) throw new Error('no draft');
  const after = asIfSigned(facts, draft, day('2026-02-10'));
  expect(after.contracts).toHaveLength(2);
  expect(after.contracts[0]).toBe(facts.contracts[0]);
  expect(after.contracts[1]).toEqual({
    ...draft,
    signedByPersonOn: '2026-02-10',
    signedByCentreOn: '2026-02-10',
    thirdParties: [{ id: 'third-1', extentStated: true, signedOn: '2026-02-10' }],
  });
  expect(facts.contracts[1]?.signedByPersonOn).toBeNull();
});

it('the strip of months', () => {
  const strip = claimsOfMonths(
    awarded.signed('2026-03-20').facts(),
    month('2026-02'),
    3,
    day('2026-12-31'),
  );
  expect(strip.map((claim) => [claim.month, claim.kind])).toEqual([
    ['2026-02', null],
    ['2026-03', 'first'],
    ['2026-04', 'first'],
  ]);
});
