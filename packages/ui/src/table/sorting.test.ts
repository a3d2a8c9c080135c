import { describe, expect, it } from 'vitest';
import { nextSorting, sorted } from './sorting.ts';

describe('sorting a table', () => {
  it('goes up, down and back', () => {
    const up = nextSorting(undefined, 'day');
    expect(up).toEqual({ key: 'day', direction: 'ascending' });
    const down = nextSorting(up, 'day');
    expect(down).toEqual({ key: 'day', direction: 'descending' });
    expect(nextSorting(down, 'day')).toBeUndefined();
    expect(nextSorting(down, 'name')).toEqual({ key: 'name', direction: 'ascending' });
  });

  it('keeps equal rows as they came, both ways, and leaves the rows alone', () => {
    const rows = [
      { day: 2, id: 'a' },
      { day: 1, id: 'b' },
      { day: 2, id: 'c' },
    ];
    const byDay = (a: { day: number }, b: { day: number }) => a.day - b.day;
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).join('');
    expect(ids(sorted(rows, byDay, 'ascending'))).toBe('bac');
    expect(ids(sorted(rows, byDay, 'descending'))).toBe('acb');
    expect(ids(sorted(rows, undefined, 'descending'))).toBe('abc');
    expect(ids(rows)).toBe('abc');
  });
});
