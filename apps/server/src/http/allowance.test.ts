import { describe, expect, it } from 'vitest';
import { allowanceOf } from './allowance.ts';

describe('an allowance', () => {
  it('is for each address by itself and begins anew', () => {
    const allows = allowanceOf({ questions: 2, perMs: 1000 });
    expect([0, 1, 2].map((now) => allows('one', 5_000 + now))).toEqual([true, true, false]);
    expect(allows('other', 5_003)).toBe(true);
    expect(allows('one', 6_000)).toBe(true);
  });
});
