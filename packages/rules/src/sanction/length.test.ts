import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { isRepetition, lengthVerdict, longestSanction, runsOn, wishedLastDay } from './length.ts';
import type { EarlierSanction, SanctionCase } from './sanction-case.ts';
import { on } from './testing.ts';

const earlier = (decidedOn: string, facts: Partial<EarlierSanction> = {}): EarlierSanction => ({
  id: 'sanction-0',
  ground: 'commitment-not-kept',
  decidedOn: day(decidedOn),
  stands: true,
  ...facts,
});
const months = (count: number) => ({ count, unit: 'months' as const });
const days = (count: number) => ({ count, unit: 'days' as const });
const repeated = { earlier: [earlier('2025-06-01')] };
const answer = (facts: Partial<SanctionCase>) => lengthVerdict(on('2026-03-01', facts)).answer;

describe('how long (SAN-2)', () => {
  it.each([
    [{ wishedLength: months(1) }, 'allowed'],
    [{ wishedLength: months(2) }, 'too-long'],
    [{ wishedLength: months(3), ...repeated }, 'allowed'],
    [{ wishedLength: months(4), ...repeated }, 'too-long'],
    [{ wishedLength: days(28) }, 'allowed'],
    [{ wishedLength: days(29) }, 'too-long'],
    [{ wishedLength: days(29), wishedStart: day('2024-02-01') }, 'allowed'],
    [{ wishedLength: days(89), ...repeated }, 'allowed'],
    [{ wishedLength: days(90), ...repeated }, 'too-long'],
    [{ wishedLength: days(10), wishedStart: null }, 'undetermined'],
    [{ wishedLength: null }, 'undetermined'],
    [{ wishedLength: months(1), earlier: 'unknown' }, 'allowed'],
    [{ wishedLength: months(2), earlier: 'unknown' }, 'undetermined'],
    [{ wishedLength: months(4), earlier: 'unknown' }, 'too-long'],
    [{ decision: { on: day('2016-10-31'), reasoned: true } }, 'not-stated'],
  ] as const)('%j: %s', (facts, expected) => {
    expect(answer(facts as Partial<SanctionCase>)).toBe(expected);
  });

  it.each([
    ['2024-11-30', {}, 'no'],
    ['2024-12-01', {}, 'yes'],
    ['2025-11-30', {}, 'yes'],
    ['2025-12-01', {}, 'no'],
    ['2025-06-01', { ground: 'false-or-omitted-declaration' }, 'no'],
    ['2025-06-01', { stands: false }, 'no'],
    ['2025-06-01', { ground: 'unknown' }, 'unknown'],
    ['2025-06-01', { stands: 'unknown' }, 'unknown'],
  ] as const)('an earlier sanction of %s, %j: repetition %s', (decidedOn, facts, expected) => {
    expect(isRepetition(on('2026-03-01', { earlier: [earlier(decidedOn, facts)] }))).toBe(expected);
  });

  it('is not known where the earlier ones, or the law of that day, are not', () => {
    expect(isRepetition(on('2026-03-01', { earlier: 'unknown' }))).toBe('unknown');
    expect(isRepetition(on('2016-10-31', { decision: null }))).toBe('unknown');
  });

  it('counts the year to the end of a short month', () => {
    const failing = (text: string) => ({ failing: { on: day(text), commitment: 'c' } });
    const leap = { earlier: [earlier('2024-02-29')] };
    expect(isRepetition(on('2026-03-01', { ...leap, ...failing('2025-02-28') }))).toBe('yes');
    expect(isRepetition(on('2026-03-01', { ...leap, ...failing('2025-03-01') }))).toBe('no');
  });

  it('says the most', () => {
    const most = (facts: Partial<SanctionCase>) => longestSanction(on('2026-03-01', facts));
    expect(most({})).toEqual({ months: 1, days: 28, lastDay: '2026-02-28' });
    expect(most(repeated)).toEqual({ months: 3, days: 89, lastDay: '2026-04-30' });
    expect(most({ earlier: 'unknown', wishedStart: null })).toEqual({
      months: 1,
      days: null,
      lastDay: null,
    });
    expect(most({ decision: { on: day('2016-10-31'), reasoned: true } })).toBeNull();
  });

  it('says the days on which it runs', () => {
    expect(wishedLastDay(on('2026-03-01', { wishedLength: days(10) }))).toBe('2026-02-10');
    expect(wishedLastDay(on('2026-03-01', { wishedLength: null }))).toBeNull();
    expect(runsOn(on('2026-01-31'))).toBe('no');
    expect(runsOn(on('2026-02-01'))).toBe('yes');
    expect(runsOn(on('2026-02-28'))).toBe('yes');
    expect(runsOn(on('2026-03-01'))).toBe('no');
    expect(runsOn(on('2026-02-01', { wishedStart: null }))).toBe('unknown');
    expect(runsOn(on('2026-02-01', { wishedLength: null }))).toBe('unknown');
    expect(runsOn(on('2026-02-01', { decision: null }))).toBe('no');
  });
});
