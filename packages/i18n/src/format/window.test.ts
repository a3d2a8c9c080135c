import { describe, expect, it } from 'vitest';
import { daysLeftText, formatWindow } from './window.ts';

describe('the days that are left', () => {
  it.each([
    ['nl', ['nog 23 dagen', 'nog 1 dag', 'vandaag', '1 dag te laat', '3 dagen te laat']],
    [
      'fr',
      ['encore 23 jours', 'encore 1 jour', 'aujourd’hui', '1 jour de retard', '3 jours de retard'],
    ],
    ['de', ['noch 23 Tage', 'noch 1 Tag', 'heute', '1 Tag zu spät', '3 Tage zu spät']],
  ] as const)('are said in %s', (language, said) => {
    expect([23, 1, 0, -1, -3].map((days) => daysLeftText(days, language))).toEqual(said);
  });
});

describe('a window', () => {
  it('goes from day to day', () => {
    expect(formatWindow('2026-03-12', '2026-05-10', 'nl')).toBe(
      'tussen 12 mrt. 2026 en 10 mei 2026',
    );
    expect(formatWindow('2026-03-12', '2026-05-01', 'fr')).toBe(
      'entre le 12 mars 2026 et le 1er mai 2026',
    );
    expect(formatWindow('2026-03-12', '2026-05-10', 'de')).toBe(
      'zwischen dem 12. März 2026 und dem 10. Mai 2026',
    );
  });

  it('has a last day at least', () => {
    expect(formatWindow(undefined, '2026-05-10', 'nl')).toBe('uiterlijk 10 mei 2026');
    expect(formatWindow(undefined, '2026-05-10', 'fr')).toBe('au plus tard le 10 mai 2026');
    expect(formatWindow(undefined, '2026-05-10', 'de')).toBe('spätestens am 10. Mai 2026');
  });

  it('of one day is that day', () => {
    expect(formatWindow('2026-05-10', '2026-05-10', 'nl')).toBe('op 10 mei 2026');
    expect(formatWindow('2026-05-10', '2026-05-10', 'fr')).toBe('le 10 mai 2026');
    expect(formatWindow('2026-05-10', '2026-05-10', 'de')).toBe('am 10. Mai 2026');
  });
});
