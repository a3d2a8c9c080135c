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
