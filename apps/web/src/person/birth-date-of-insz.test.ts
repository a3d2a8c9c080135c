import { day } from '@traject/rules/calendar';
import { expect, it } from 'vitest';
import { birthDateOfInsz } from './birth-date-of-insz.ts';

const today = day('2026-11-21');

it.each([
  ['85.07.30-033.28', '1985-07-30'],
  ['03050900150', '2003-05-09'],
  ['8507300332', undefined],
  ['85073003329', undefined],
  ['', undefined],
])('of %s says %s', (insz, expected) => {
  expect(birthDateOfInsz(insz, today)).toBe(expected);
});

it('lowers the month of a bis number', () => {
  const nine = '852730033';
  const number = `${nine}${String(97 - (Number(nine) % 97)).padStart(2, '0')}`;
  expect(birthDateOfInsz(number, today)).toBe('1985-07-30');
});

it('suggests nothing for a number without a whole date', () => {
  const nine = '850000033';
  const number = `${nine}${String(97 - (Number(nine) % 97)).padStart(2, '0')}`;
  expect(birthDateOfInsz(number, today)).toBeUndefined();
});
