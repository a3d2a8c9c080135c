import { describe, expect, it } from 'vitest';
import { formatCents } from './cents.ts';

/** The spaces of Intl do not break; a test is easier to read with plain ones. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('an amount in words', () => {
  it('is written the way each language does', () => {
    expect(plain(formatCents(123456789, 'nl'))).toBe('€ 1.234.567,89');
    expect(plain(formatCents(123456789, 'fr'))).toBe('1 234 567,89 €');
    expect(plain(formatCents(123456789, 'de'))).toBe('1.234.567,89 €');
  });

  it('always shows both figures of the cents', () => {
    expect(plain(formatCents(13140, 'nl'))).toBe('€ 131,40');
    expect(plain(formatCents(5, 'nl'))).toBe('€ 0,05');
    expect(plain(formatCents(0, 'nl'))).toBe('€ 0,00');
    expect(formatCents(-0, 'nl')).toBe(formatCents(0, 'nl'));
    expect(plain(formatCents(-1250, 'nl'))).toBe('€ -12,50');
  });

  it('does not break an amount over two lines', () => {
    for (const language of ['nl', 'fr', 'de'] as const)
      expect(formatCents(123456, language)).not.toContain(' ');
  });

  it('takes whole cents only', () => {
    for (const wrong of [0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => formatCents(wrong, 'nl')).toThrow(RangeError);
    }
  });
});
