/**
 * Sorts by a text, such as a day followed by an id, so that the order of a list that comes in never decides an answer.
 * Two with the same text keep their order.
 */
export const by =
  <Item>(textOf: (item: Item) => string) =>
  (a: Item, b: Item): number => {
    const [first, second] = [textOf(a), textOf(b)];
    if (first === second) return 0;
    return first < second ? -1 : 1;
  };

/** The empty list: most files have nothing of most sorts, and share it. */
export const NOTHING: readonly never[] = [];

/** The items of a list that meet a test. Most lists of a file meet it whole or are empty, and those are not copied. */
export function someOf<Item>(
  list: readonly Item[],
  test: (item: Item) => boolean,
): readonly Item[] {
  for (const item of list) if (!test(item)) return list.filter(test);
  return list;
}

/** A list in order. Most lists of a file came in order of time, and those are not copied. */
export function inOrder<Item extends object>(
  list: readonly Item[],
  compare: (a: Item, b: Item) => number,
): readonly Item[] {
  let last: Item | undefined;
  for (const item of list) {
    if (last !== undefined && compare(last, item) > 0) return list.toSorted(compare);
    last = item;
  }
  return list;
}

/**
 * A list with one item more. Most lists of a file hold one or two: the first makes a list of its own length, where a list
 * that begins empty takes room for seventeen.
 */
export function withOne<Item>(list: Item[] | undefined, item: Item): Item[] {
  if (list === undefined) return [item];
  list.push(item);
  return list;
}
