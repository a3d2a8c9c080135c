import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { aDossier, completeContract } from '../testing/dossier-builder.ts';
import { countedSignature, signedContracts } from './signature.ts';

const signed = (on: string | null) => ({
  ...completeContract,
  signedByPersonOn: on === null ? null : day(on),
  signedByCentreOn: on === null ? null : day(on),
});

describe('the day that counts as signature (SUB-12)', () => {
  it.each([
    ['2016-11-02', '2016-11-02'],
    ['2016-11-01', '2016-11-01'],
    ['2016-10-31', '2016-11-01'],
    ['2015-01-20', '2016-11-01'],
    [null, null],
  ] as const)('signed on %s counts from %s', (on, expected) => {
    expect(countedSignature(signed(on))).toBe(expected);
  });

  it.each([
    ['2016-10-31', null],
    ['2016-11-01', '2016-11-01'],
  ] as const)('a project that ended on %s counts from %s', (end, expected) => {
    expect(countedSignature({ ...signed('2015-01-20'), endedOn: day(end) })).toBe(expected);
    expect(countedSignature({ ...signed('2015-01-20'), endsOn: day(end) })).toBe(expected);
  });
});

it('orders the contracts of a kind by signature', () => {
  const facts = aDossier()
    .signed('2026-05-01')
    .signed('2026-02-01')
    .signed('2026-03-01', { kind: 'study' })
    .signed('2026-02-01')
    .drafted()
    .facts();
  expect(
    signedContracts(facts, 'general').map(({ contract, signed: on }) => [contract.id, on]),
  ).toEqual([
    ['contract-2', '2026-02-01'],
    ['contract-4', '2026-02-01'],
    ['contract-1', '2026-05-01'],
  ]);
  expect(signedContracts(facts, 'study').map(({ contract }) => contract.id)).toEqual([
    'contract-3',
  ]);
});
