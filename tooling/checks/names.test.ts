import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { namesThatSayNothing, rootOutOfShape } from './names.ts';
import { ROOT, readTree } from './tree.ts';

it('finds no name that says nothing', () => {
  expect(namesThatSayNothing(readTree())).toEqual([]);
});

it.each(['packages/utils/a.ts', 'apps/web/src/types.ts', 'packages/db/src/helpers/x.test.ts'])(
  'sees that %s says nothing',
  (path) => {
    expect(namesThatSayNothing([{ path }])).toEqual([path]);
  },
);

it('lets a name pass that only contains such a word', () => {
  expect(namesThatSayNothing([{ path: 'packages/rules/src/contract-types-of-law.ts' }])).toEqual(
    [],
  );
});

it('finds the root in shape', () => {
  expect(rootOutOfShape(readdirSync(ROOT))).toEqual([]);
});

it('sees what is too many and what is missing in the root', () => {
  const entries = readdirSync(ROOT).filter((name) => name !== 'turbo.json');
  expect(rootOutOfShape([...entries, 'notes.txt', '.hidden'])).toEqual(
    expect.arrayContaining(['notes.txt is too many', 'turbo.json is missing']),
  );
});
