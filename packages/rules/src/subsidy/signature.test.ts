import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { textOf } from '../calendar/day.ts';
import { aDossier, type DossierBuilder } from '../testing/dossier-builder.ts';
import { lineOf } from '../testing/timeline.ts';
import { generalProjects, studyProjects } from './signature.ts';

const counted = (dossier: DossierBuilder) =>
  generalProjects(lineOf(dossier)).map(({ contract, signed }) => [contract.id, textOf(signed)]);

describe('the day that counts as signature (SUB-12)', () => {
  it.each([
    ['2016-11-02', '2016-11-02'],
    ['2016-11-01', '2016-11-01'],
    ['2016-10-31', '2016-11-01'],
    ['2015-01-20', '2016-11-01'],
  ] as const)('signed on %s counts from %s', (on, expected) => {
    expect(counted(aDossier().signed(on))).toEqual([['contract-1', expected]]);
  });

  it.each([
    ['2016-10-31', []],
    ['2016-11-01', [['contract-1', '2016-11-01']]],
  ] as const)('a project that ended on %s: %j', (end, expected) => {
    expect(counted(aDossier().signed('2015-01-20', { endedOn: day(end) }))).toEqual(expected);
    expect(counted(aDossier().signed('2015-01-20', { endsOn: day(end) }))).toEqual(expected);
  });

  it('is none of a project that ended before the last party signed', () => {
    const signedLate = { signedByCentreOn: day('2026-03-20') };
    const ended = (endedOn: string) =>
      counted(aDossier().signed('2026-03-10', { ...signedLate, endedOn: day(endedOn) }));
    expect(ended('2026-03-19')).toEqual([]);
    expect(ended('2026-03-20')).toEqual([['contract-1', '2026-03-20']]);
    const before = aDossier().signed('2016-10-20', { endsOn: day('2016-10-19') });
    expect(counted(before)).toEqual([]);
  });
});

it('orders the contracts of a kind by signature', () => {
  const file = aDossier()
    .signed('2026-05-01')
    .signed('2026-02-01')
    .signed('2026-03-01', { kind: 'study' })
    .signed('2026-02-01')
    .drafted();
  const turned = file.with({ contracts: file.facts().contracts.toReversed() });
  for (const one of [file, turned]) {
    expect(counted(one)).toEqual([
      ['contract-2', '2026-02-01'],
      ['contract-4', '2026-02-01'],
      ['contract-1', '2026-05-01'],
    ]);
    expect(studyProjects(lineOf(one)).map(({ contract }) => contract.id)).toEqual(['contract-3']);
  }
});
