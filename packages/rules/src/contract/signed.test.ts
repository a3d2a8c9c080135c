import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { completeContract } from '../testing/dossier-builder.ts';
import { inForceOn, lastDayOf, signedOn } from './signed.ts';

const by = (person: string | null, centre: string | null, ...third: (string | null)[]) => ({
  ...completeContract,
  signedByPersonOn: person === null ? null : day(person),
  signedByCentreOn: centre === null ? null : day(centre),
  thirdParties: third.map((on, at) => ({
    id: `third-${at}`,
    extentStated: true,
    signedOn: on === null ? null : day(on),
  })),
});

describe('the day of signature (CON-7, CON-10)', () => {
  it.each([
    [by('2026-02-01', '2026-02-03'), '2026-02-03'],
    [by('2026-02-03', '2026-02-01'), '2026-02-03'],
    [by('2026-02-01', '2026-02-03', '2026-02-10', '2026-02-05'), '2026-02-10'],
    [by('2026-02-12', '2026-02-03', '2026-02-10'), '2026-02-12'],
    [by('2026-02-01', '2026-02-03', null), null],
    [by('2026-02-01', '2026-02-03', null, '2026-02-10'), null],
    [by(null, '2026-02-03'), null],
    [by('2026-02-03', null), null],
    [by(null, null), null],
  ])('is the last of all parties', (contract, expected) => {
    expect(signedOn(contract)).toBe(expected);
  });
});

describe('the last day', () => {
  it.each([
    [null, null, null],
    [null, '2026-12-31', '2026-12-31'],
    ['2026-06-30', null, '2026-06-30'],
    ['2026-06-30', '2026-12-31', '2026-06-30'],
    ['2026-12-31', '2026-06-30', '2026-06-30'],
    [null, 'unknown', null],
    ['2026-06-30', 'unknown', '2026-06-30'],
  ] as const)('ended %s, agreed %s: %s', (endedOn, endsOn, expected) => {
    const contract = {
      ...completeContract,
      endedOn: endedOn === null ? null : day(endedOn),
      endsOn: endsOn === null || endsOn === 'unknown' ? endsOn : day(endsOn),
    };
    expect(lastDayOf(contract)).toBe(expected);
  });

  it('is open for a reader that does not know the agreed end', () => {
    const { id, kind, thirdParties, signedByPersonOn, signedByCentreOn, interruptions, endedOn } =
      completeContract;
    const life = { id, kind, thirdParties, signedByPersonOn, signedByCentreOn, interruptions };
    expect(lastDayOf({ ...life, endedOn })).toBeNull();
  });
});

it.each([
  ['2026-02-02', false],
  ['2026-02-03', true],
  ['2026-06-30', true],
  ['2026-07-01', false],
] as const)('on %s in force: %s', (on, expected) => {
  const contract = { ...by('2026-02-01', '2026-02-03'), endsOn: day('2026-06-30') };
  expect(inForceOn(contract, day(on))).toBe(expected);
  expect(inForceOn(by(null, '2026-02-03'), day(on))).toBe(false);
  expect(inForceOn(by('2026-02-01', '2026-02-03'), day('2030-01-01'))).toBe(true);
});
