import { describe, expect, it } from 'vitest';
import { day, month } from '../calendar/civil-date.ts';
import { aDossier, type DossierBuilder } from '../testing/dossier-builder.ts';
import { LANGUAGES } from '../words.ts';
import { evaluatedYears } from './evaluation-years.ts';
import { inspectionFactNames, inspectionFactValues } from './facts.text.ts';
import { inspectionPoints, pointOutcomes } from './points.text.ts';
import { free, look, point, sound, wage } from './testing/look.ts';

it('asks every point once, in order, and takes the worst', () => {
  const good = look(sound, '2026-03-10', { claimedMonths: [month('2026-02')] });
  expect(good.points.map(({ point: id }) => id)).toEqual(Object.keys(inspectionPoints));
  expect(good.outcome).toBe('met');
  expect(look(sound, '2026-03-10', { sanctions: 'unknown' }).outcome).toBe('undetermined');
  expect(look(sound, '2026-06-10').outcome).toBe('not-met');
});

it.each([
  ['none', 'not-applicable'],
  ['lawful', 'met'],
  ['not', 'not-met'],
  ['unknown', 'undetermined'],
] as const)('sanctions %s: %s', (sanctions, outcome) => {
  expect(point('sanctions', sound, '2026-03-10', { sanctions }).outcome).toBe(outcome);
});

describe('a social balance (INS-1)', () => {
  it('stands before the contract, with its record as evidence', () => {
    const { outcome, evidence, lacking } = point('social-balance', sound, '2026-03-10');
    expect(outcome).toBe('met');
    expect(evidence).toEqual([
      { fact: 'balance.startedOn', value: '2026-01-10', record: 'balance-1' },
      { fact: 'contract.signedOn', value: '2026-01-20', record: 'contract-1' },
    ]);
    expect(lacking).toEqual([]);
  });

  it('lacks where the contract came first', () => {
    const { outcome, lacking } = point('social-balance', wage.signed('2026-01-20'), '2026-03-10');
    expect(outcome).toBe('not-met');
    expect(lacking).toEqual([
      { question: 'may-be-signed', condition: 'needs-assessed', record: 'contract-1' },
    ]);
  });

  it.each([
    [wage, 'undetermined'],
    [wage.balanced('2026-01-10'), 'met'],
    [wage.exempted('2026-01-20'), 'not-applicable'],
    [free, 'not-applicable'],
    [aDossier(), 'undetermined'],
  ])('without a contract: %#', (file, outcome) => {
    expect(point('social-balance', file, '2026-03-10').outcome).toBe(outcome);
  });
});

describe('the project and its absence', () => {
  it.each([
    [sound, '2026-03-10', 'met', 'not-applicable'],
    [wage, '2026-04-05', 'undetermined', 'undetermined'],
    [wage, '2026-04-06', 'not-met', 'not-met'],
    [wage.signed('2026-05-14'), '2026-06-01', 'not-met', 'not-applicable'],
    [wage.exempted('2026-01-20'), '2026-06-01', 'met', 'met'],
    [wage.exempted('2026-01-20', { willingnessMotivated: false }), '2026-06-01', 'met', 'not-met'],
    [free, '2026-06-01', 'not-applicable', 'not-applicable'],
    [aDossier(), '2026-06-01', 'undetermined', 'undetermined'],
  ])('%#', (file, on, inTime, absence) => {
    expect(point('project-in-time', file, on).outcome).toBe(inTime);
    expect(point('absence-reasoned', file, on).outcome).toBe(absence);
  });
});

it('a term that still runs is no lack', () => {
  const { lacking } = point('project-in-time', wage, '2026-04-05');
  expect(lacking.map(({ condition }) => condition)).toEqual([
    'project-concluded',
    'concluded-within-term',
    'exemption-runs',
    'job-given',
  ]);
});

describe('mentions and signatures', () => {
  it('name the mention that lacks, with its contract', () => {
    const file = wage.signed('2026-01-20', { replacementNamed: false });
    const { outcome, lacking } = point('mandatory-mentions', file, '2026-03-10');
    expect(outcome).toBe('not-met');
    expect(lacking).toEqual([
      { question: 'contract-mentions', condition: 'replacement', record: 'contract-1' },
    ]);
    expect(point('mandatory-mentions', wage, '2026-03-10').outcome).toBe('not-applicable');
  });

  it('ask everybody who takes part', () => {
    const third = { id: 'third-1', extentStated: true, signedOn: null };
    const file = wage.signed('2026-01-20', { thirdParties: [third] });
    const { outcome, evidence, lacking } = point('signatures', file, '2026-03-10');
    expect(outcome).toBe('not-met');
    expect(evidence).toHaveLength(2);
    expect(lacking.map(({ condition }) => condition)).toEqual(['contract.signedByThirdPartyOn']);
    expect(point('signatures', wage.drafted(), '2026-03-10').outcome).toBe('not-applicable');
    expect(point('signatures', sound, '2026-03-10').outcome).toBe('met');
  });
});

describe('community service in old files', () => {
  const served = (on: string, endedOn: string | null = null) =>
    aDossier().signed(on, {
      communityService: true,
      endedOn: endedOn === null ? null : day(endedOn),
    });
  it.each([
    [served('2017-01-15'), '2018-07-31', 'met'],
    [served('2017-01-15'), '2018-08-01', 'undetermined'],
    [served('2017-01-15'), '2018-09-30', 'undetermined'],
    [served('2017-01-15'), '2018-10-01', 'not-met'],
    [served('2017-01-15', '2018-09-15'), '2026-01-01', 'met'],
    [served('2017-01-15', '2017-12-31'), '2026-01-01', 'met'],
    [served('2017-01-15', '2018-09-15'), '2018-09-16', 'met'],
    [served('2017-01-15', '2018-09-15'), '2018-09-15', 'undetermined'],
    [served('2017-01-15', '2019-01-01'), '2026-01-01', 'not-met'],
    [served('2018-08-01'), '2018-08-01', 'not-met'],
    [aDossier().drafted({ communityService: true }), '2018-08-01', 'not-applicable'],
    [sound, '2026-03-10', 'not-applicable'],
  ])('%#', (file, on, outcome) => {
    const { lacking, ...found } = point('community-service', file, on);
    expect(found.outcome).toBe(outcome);
    expect(lacking).toHaveLength(outcome === 'met' || outcome === 'not-applicable' ? 0 : 1);
  });
});

describe('evaluations', () => {
  const three = sound.evaluated('2026-04-01').evaluated('2026-08-01');
  it.each([
    [three.evaluated('2026-12-01'), '2027-01-20', 'met', undefined],
    [three, '2027-01-20', 'not-met', 'evaluated-in-time'],
    [
      sound
        .evaluated('2026-04-01')
        .evaluated('2026-08-01', 'other')
        .evaluated('2026-12-01', 'other'),
      '2027-01-20',
      'not-met',
      'enough-interviews-possible',
    ],
    [
      sound.evaluated('2026-04-01').evaluated('2026-08-01').evaluated('2026-12-01', 'other'),
      '2027-01-20',
      'met',
      undefined,
    ],
    [sound, '2026-05-20', 'met', undefined],
    [sound, '2026-05-21', 'not-met', 'evaluated-in-time'],
    [wage.drafted(), '2026-05-21', 'not-applicable', undefined],
  ])('%#', (file, on, outcome, condition) => {
    const found = point('evaluations', file, on);
    expect(found.outcome).toBe(outcome);
    expect(found.lacking[0]?.condition).toBe(condition);
  });

  it('cut the year at the change of the rhythm, and know none before the law', () => {
    const years = (file: DossierBuilder, on: string) =>
      file
        .facts()
        .contracts.flatMap((contract) => evaluatedYears(file.facts(), contract, day(on)))
        .map(({ from, until }) => [from, until]);
    expect(years(aDossier().signed('2016-06-15'), '2017-12-01')).toEqual([
      ['2016-06-15', '2016-10-31'],
      ['2016-11-01', '2017-10-31'],
      ['2017-11-01', '2017-12-01'],
    ]);
    expect(years(aDossier().signed('2026-02-01'), '2026-02-01')).toEqual([
      ['2026-02-01', '2026-02-01'],
    ]);
    expect(years(aDossier().signed('2002-09-30'), '2003-12-01')).toEqual([]);
    expect(years(aDossier().signed('2026-02-01').ended('2026-05-31'), '2027-12-01')).toEqual([
      ['2026-02-01', '2026-05-31'],
    ]);
  });
});

it('has words for every point, outcome and fact', () => {
  for (const language of LANGUAGES) {
    for (const { asks, cure } of Object.values(inspectionPoints)) {
      expect(asks[language]).toMatch(/^\p{Lu}[^']*\?$/u);
      expect(cure[language]).toMatch(/^\p{Lu}[^']*\.$/u);
    }
    for (const words of Object.values(pointOutcomes)) expect(words[language]).toMatch(/\.$/);
  }
  expect(Object.keys(inspectionFactNames)).toContain('maintenance.inquiryOn');
  expect(Object.keys(inspectionFactValues)).toEqual(['extension', 'second-chance']);
});
