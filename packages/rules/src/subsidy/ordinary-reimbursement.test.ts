import { describe, expect, it } from 'vitest';
import { day } from '../calendar/civil-date.ts';
import { centreNumbers, ordinaryReimbursement } from './ordinary-reimbursement.ts';

const rate = (
  average: number,
  averageBefore: number,
  rateBefore: number,
  highestRate = rateBefore,
) =>
  ordinaryReimbursement(
    centreNumbers.parse({ average, averageBefore, rateBefore, highestRate }),
    day('2026-01-01'),
  );

describe('the ordinary reimbursement (SUB-14)', () => {
  it.each([
    [499, 480, 55, 55],
    [500, 477, 55, 55],
    [500, 476, 55, 65],
    [525, 500, 55, 65],
    [524, 500, 55, 55],
    [1000, 953, 65, 65],
    [1000, 952, 65, 70],
    [1050, 1000, 55, 70],
  ])('PR-08: %i after %i at %i per cent: %i', (average, before, rateBefore, expected) => {
    expect(rate(average, before, rateBefore)).toBe(expected);
  });

  it('comes back without a rise once the centre had it', () => {
    expect(rate(500, 499, 60, 65)).toBe(65);
    expect(rate(1000, 999, 64, 65)).toBe(65);
    expect(rate(1000, 999, 66, 70)).toBe(70);
  });

  it.each([
    [485, 500, 65, 64],
    [486, 500, 65, 65],
    [400, 485, 64, 63],
    [400, 485, 55, 55],
    [970, 1000, 70, 69],
    [900, 970, 66, 65],
    [600, 900, 65, 65],
  ])('PR-09: %i after %i at %i per cent: %i', (average, before, rateBefore, expected) => {
    expect(rate(average, before, rateBefore)).toBe(expected);
  });

  it('is not stated of years before', () => {
    const numbers = { average: 500, averageBefore: 400, rateBefore: 55, highestRate: 55 };
    expect(ordinaryReimbursement(numbers, day('2016-10-31'))).toBeUndefined();
  });
});
