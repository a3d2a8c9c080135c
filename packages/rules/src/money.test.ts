import { describe, expect, it } from 'vitest';
import { cents, NO_CENTS, roundHalfUp } from './money.ts';

describe('rounding half up (SUB-15)', () => {
  it.each([
    [131420 * 10, 100, 13142],
    [5, 10, 1],
    [4, 10, 0],
    [15, 10, 2],
    [14, 10, 1],
    [10, 10, 1],
    [0, 10, 0],
    [1, 3, 0],
    [2, 3, 1],
    [131425, 10, 13143],
    [131424, 10, 13142],
  ])('%i / %i is %i', (numerator, denominator, expected) => {
    expect(roundHalfUp(numerator, denominator)).toBe(expected);
  });
});

it('cents are whole', () => {
  expect(cents.safeParse(1).success).toBe(true);
  expect(cents.safeParse(1.5).success).toBe(false);
  expect(NO_CENTS).toBe(0);
});
