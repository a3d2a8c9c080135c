import { describe, expect, it } from 'vitest';
import { decimalSeparator, readMoney, writeMoney } from './money.ts';

const cents = (text: string, decimal: ',' | '.' = ',') => {
  const read = readMoney(text, decimal);
  return read.kind === 'cents' ? read.cents : read.kind;
};

describe('an amount in a field', () => {
  it.each([
    ['131,42', 13142],
    ['131.42', 13142],
    ['131,4', 13140],
    ['131', 13100],
    ['1.314', 131400],
    ['1.314,20', 131420],
    ['1 314,20', 131420],
    ['1\u202f314,20', 131420],
    ['1.234.567,89', 123456789],
    ['€ 12,50', 1250],
    ['12,50 EUR', 1250],
    ['0,10', 10],
    ['0', 0],
    ['-0', 0],
    ['-12,50', -1250],
    ['\u221212,50', -1250],
    ['0012', 1200],
  ])('reads %s', (text, expected) => expect(cents(text)).toBe(expected));

  it('knows when nothing is there', () => expect(cents('  ')).toBe('empty'));

  it.each([
    'twelve',
    '1,2,3',
    '12,345',
    '1.31,42',
    '1.314.2',
    '1,314.',
    ',',
    '--1',
    '12-',
    '99999999999999999',
    '1,,2',
  ])('does not guess at %s', (text) => expect(cents(text)).toBe('unreadable'));

  it('groups by the other sign where the point is decimal', () => {
    expect(cents('1,314.20', '.')).toBe(131420);
    expect(cents('1,314', '.')).toBe(131400);
    expect(cents('1.314', '.')).toBe('unreadable');
  });

  it.each(['nl-BE', 'fr-BE', 'de-BE'])('reads back what it writes in %s', (locale) => {
    for (const amount of [0, 1, 10, 99, 100, 13142, 123456789, -1250]) {
      expect(cents(writeMoney(amount, locale), decimalSeparator(locale))).toBe(amount);
    }
  });

  it('knows the decimal sign of a locale', () => {
    expect(['nl-BE', 'fr-BE', 'de-BE', 'en-GB'].map(decimalSeparator)).toEqual([
      ',',
      ',',
      ',',
      '.',
    ]);
  });
});
