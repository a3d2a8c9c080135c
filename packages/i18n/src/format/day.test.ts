import { afterEach, describe, expect, it } from 'vitest';
import { formatDay, formatDayAndTime, formatMonth } from './day.ts';

describe('a day in words', () => {
  it('is written the way each language does', () => {
    expect(formatDay('2026-03-12', 'nl')).toBe('12 mrt. 2026');
    expect(formatDay('2026-03-12', 'nl', 'long')).toBe('12 maart 2026');
    expect(formatDay('2026-05-10', 'nl')).toBe('10 mei 2026');
    expect(formatDay('2026-01-02', 'fr')).toBe('2 janv. 2026');
    expect(formatDay('2026-01-02', 'fr', 'long')).toBe('2 janvier 2026');
    expect(formatDay('2026-03-12', 'fr')).toBe('12 mars 2026');
    expect(formatDay('2026-01-02', 'de')).toBe('2. Jan. 2026');
    expect(formatDay('2026-03-12', 'de', 'long')).toBe('12. März 2026');
  });

  it('gives the first of a French month its rank', () => {
    expect(formatDay('2026-05-01', 'fr', 'long')).toBe('1er mai 2026');
    expect(formatDay('2026-05-01', 'nl', 'long')).toBe('1 mei 2026');
  });

  it('refuses what is not a civil date instead of showing another day', () => {
    for (const wrong of [
      '2026-02-29',
      '2026-13-01',
      '2026-3-1',
      '2026-03-12T00:00:00Z',
      '',
      'soon',
    ]) {
      expect(() => formatDay(wrong, 'nl')).toThrow(RangeError);
    }
  });

  it('shows a month', () => {
    expect(
      ['nl', 'fr', 'de'].map((language) => formatMonth('2026-03', language as 'nl' | 'fr' | 'de')),
    ).toEqual(['maart 2026', 'mars 2026', 'März 2026']);
    expect(() => formatMonth('2026-00', 'nl')).toThrow(RangeError);
  });
});

describe('wherever the machine stands', () => {
  const home = process.env['TZ'];
  afterEach(() => {
    if (home === undefined) delete process.env['TZ'];
    else process.env['TZ'] = home;
  });

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Brussels', 'UTC'])(
    'in %s the day stays',
    (zone) => {
      process.env['TZ'] = zone;
      for (const day of ['2026-03-29', '2026-10-25', '2024-02-29', '2026-12-31', '2026-01-01']) {
        expect(Number.parseInt(formatDay(day, 'nl'), 10)).toBe(Number(day.slice(8)));
        expect(formatDay(day, 'nl').slice(-4)).toBe(day.slice(0, 4));
      }
      expect(formatDayAndTime('2026-03-28T23:30:00Z', 'nl')).toBe('29 mrt. 2026, 00:30');
    },
  );
});

describe('a moment in Belgium', () => {
  it('follows summer time', () => {
    expect(formatDayAndTime('2026-03-29T00:59:00Z', 'nl')).toBe('29 mrt. 2026, 01:59');
    expect(formatDayAndTime('2026-03-29T01:00:00Z', 'nl')).toBe('29 mrt. 2026, 03:00');
    expect(formatDayAndTime('2026-12-31T23:30:00.123Z', 'de')).toBe('1. Jan. 2027, 00:30');
    expect(formatDayAndTime('2026-07-01T10:00:00+02:00', 'fr')).toBe('1er juil. 2026, 10:00');
  });

  it('wants to know the zone of the instant', () => {
    for (const wrong of ['2026-03-29T01:00:00', '2026-03-29', 'now']) {
      expect(() => formatDayAndTime(wrong, 'nl')).toThrow(RangeError);
    }
  });
});
