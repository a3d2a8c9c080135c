/** The direction of a sorted column. */
export type SortDirection = 'ascending' | 'descending';

/** Which column a table is sorted by. */
export interface Sorting {
  key: string;
  direction: SortDirection;
}

/** What a press on a column's head makes of the sorting: ascending, then descending, then as it came. */
export function nextSorting(now: Sorting | undefined, key: string): Sorting | undefined {
  if (now?.key !== key) return { key, direction: 'ascending' };
  return now.direction === 'ascending' ? { key, direction: 'descending' } : undefined;
}

/** The rows in order; equal rows stay as they came, also when descending. */
export function sorted<Row>(
  rows: readonly Row[],
  compare: ((a: Row, b: Row) => number) | undefined,
  direction: SortDirection,
): readonly Row[] {
  if (compare === undefined) return rows;
  return rows.toSorted(direction === 'ascending' ? compare : (a, b) => compare(b, a));
}
