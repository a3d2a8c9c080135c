import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { aDossier, type DossierBuilder } from '../testing/dossier-builder.ts';
import { at, lineOf } from '../testing/timeline.ts';
import { firstIsOver, livingWagePassed, projectPassed } from './junction.ts';

const on = at('2029-12-31');
const project = (dossier: DossierBuilder) => projectPassed(lineOf(dossier), on);
const wage = (dossier: DossierBuilder) => livingWagePassed(lineOf(dossier), on);

// The first subsidy runs from March 2026 to 28 February 2027.
const awarded = aDossier().awarded('2026-01-05').consulted('2026-01-06');
const signed = awarded.signed('2026-03-20');

describe('the project at the junction (SUB-6, PB-06)', () => {
  it.each([
    [null, 'yes'],
    ['2027-03-01', 'yes'],
    ['2027-02-28', 'no'],
    ['2027-02-27', 'no'],
  ] as const)('ended on %s: %s', (end, expected) => {
    expect(project(end === null ? signed : signed.ended(end))).toBe(expected);
    expect(project(awarded.signed('2026-03-20', { endsOn: end === null ? null : day(end) }))).toBe(
      expected,
    );
  });

  it('may be another one that was concluded in the first period', () => {
    const renewed = signed.ended('2027-01-10');
    expect(project(renewed.signed('2027-02-28'))).toBe('yes');
    expect(project(renewed.signed('2027-03-01'))).toBe('no');
  });

  it('is lost by a gap, were it a day', () => {
    expect(project(signed.ended('2027-02-28').signed('2027-03-01'))).toBe('no');
  });

  it('is lost when the project is interrupted then', () => {
    const interrupted = (from: string, until: string | null) =>
      awarded.signed('2026-03-20', {
        interruptions: [{ from: day(from), until: until === null ? null : day(until) }],
      });
    expect(project(interrupted('2027-02-01', '2027-02-27'))).toBe('yes');
    expect(project(interrupted('2027-02-01', '2027-02-28'))).toBe('no');
    expect(project(interrupted('2027-03-01', null))).toBe('no');
    expect(project(interrupted('2027-03-02', null))).toBe('yes');
  });

  it('is lost by a spell as a student then', () => {
    const student = (from: string, end: string) =>
      signed.signed(from, { kind: 'study', endedOn: day(end) });
    expect(project(student('2026-09-10', '2027-02-27'))).toBe('yes');
    expect(project(student('2026-09-10', '2027-02-28'))).toBe('no');
    expect(project(student('2027-03-10', '2027-06-30'))).toBe('no');
    expect(project(student('2027-04-01', '2027-06-30'))).toBe('yes');
  });

  it('does not exist without a first subsidy, and is unknown while that is', () => {
    expect(project(awarded)).toBe('no');
    expect(wage(awarded)).toBe('no');
    expect(project(aDossier().awarded('2026-01-05').signed('2026-03-20'))).toBe('unknown');
    expect(wage(aDossier().awarded('2026-01-05').signed('2026-03-20'))).toBe('unknown');
  });
});

describe('the living wage at the junction', () => {
  const until = (end: string) =>
    aDossier().awarded('2026-01-05', { until: end }).consulted('2026-01-06').signed('2026-03-20');
  it('runs on', () => {
    expect(wage(signed)).toBe('yes');
    expect(wage(until('2027-03-01'))).toBe('yes');
    expect(wage(until('2027-02-28'))).toBe('no');
    expect(wage(until('2027-02-28').awarded('2027-03-01'))).toBe('yes');
    expect(wage(until('2027-02-27').awarded('2027-02-28'))).toBe('yes');
    expect(wage(until('2027-02-27').awarded('2027-03-01'))).toBe('no');
  });

  it('may have been interrupted before', () => {
    const interrupted = until('2026-06-30').awarded('2026-09-01').signed('2026-09-10');
    expect(wage(interrupted)).toBe('yes');
    expect(project(interrupted)).toBe('yes');
  });
});

describe('a first subsidy that began in another centre', () => {
  const first = { from: day('2025-04-01'), until: day('2026-03-31') };
  const moved = (shown: object) =>
    aDossier()
      .awarded('2026-05-01')
      .consulted('2026-05-01', { firstSubsidy: first, ...shown })
      .signed('2026-05-10');

  it('has passed the junction there where the KSZ shows the extension', () => {
    const extension = { from: day('2026-04-01'), until: null };
    expect(project(moved({ extension }))).toBe('yes');
    expect(wage(moved({ extension }))).toBe('yes');
  });

  it('has not where the KSZ shows none', () => {
    expect(project(moved({ extension: null }))).toBe('no');
    expect(wage(moved({ extension: null }))).toBe('no');
  });

  it('is unknown where that was not asked', () => {
    expect(project(moved({ extension: 'unknown' }))).toBe('unknown');
    expect(wage(moved({ extension: 'unknown' }))).toBe('unknown');
  });

  it('may pass it here', () => {
    const here = aDossier()
      .awarded('2026-02-01')
      .consulted('2026-02-01', { firstSubsidy: first, extension: 'unknown' })
      .signed('2026-02-10');
    expect(project(here)).toBe('yes');
    expect(wage(here)).toBe('yes');
  });

  it('is unknown where that was not asked, also of a first subsidy that this centre began', () => {
    const own = (extension: 'unknown' | null) =>
      aDossier()
        .awarded('2026-01-05')
        .consulted('2026-01-06', { extension })
        .signed('2026-03-20', { endedOn: day('2026-12-31') });
    expect(project(own('unknown'))).toBe('unknown');
    expect(project(own(null))).toBe('no');
  });
});

it.each([
  ['2027-02-28', 'no'],
  ['2027-03-01', 'yes'],
] as const)('the first subsidy is over before %s: %s', (before, expected) => {
  expect(firstIsOver(lineOf(signed), on, at(before))).toBe(expected);
  expect(firstIsOver(lineOf(awarded), on, at(before))).toBe('no');
  expect(firstIsOver(lineOf(aDossier()), on, at(before))).toBe('unknown');
});
