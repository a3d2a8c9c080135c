import { describe, expect, it } from 'vitest';
import { rowWindow } from './row-window.ts';

describe('the part of a list that is drawn', () => {
  it('starts at the first row', () => {
    expect(rowWindow(1000, 40, 0, 400)).toEqual({ from: 0, to: 22, before: 0, after: 978 * 40 });
  });

  it('always adds up to the whole height', () => {
    for (let top = -100; top < 45_000; top += 333) {
      const { from, to, before, after } = rowWindow(1000, 40, top, 400);
      expect(before + (to - from) * 40 + after).toBe(40_000);
      expect(from).toBeLessThanOrEqual(to);
    }
  });

  it('shows a short list whole', () => {
    expect(rowWindow(5, 40, 0, 400)).toEqual({ from: 0, to: 5, before: 0, after: 0 });
    expect(rowWindow(0, 40, 0, 400)).toEqual({ from: 0, to: 0, before: 0, after: 0 });
  });
});
