import { expect, it } from 'vitest';
import { by } from './order.ts';

it('sorts by a text and keeps the order of the same', () => {
  const items = [
    { key: 'b', at: 1 },
    { key: 'a', at: 2 },
    { key: 'c', at: 3 },
    { key: 'a', at: 4 },
  ];
  expect(items.toSorted(by(({ key }) => key)).map(({ at }) => at)).toEqual([2, 4, 1, 3]);
});

it('puts two with the same text on a level', () => {
  const order = by(({ key }: { key: string }) => key);
  const [a, b] = [{ key: 'a' }, { key: 'b' }];
  expect([order(a, b), order(b, a), order(a, { key: 'a' })]).toEqual([-1, 1, 0]);
});
