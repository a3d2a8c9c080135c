import { expect, it } from 'vitest';
import { packagesWithoutWords } from './readmes.ts';
import { readTree } from './tree.ts';

it('finds a README in every package', () => {
  expect(packagesWithoutWords(readTree())).toEqual([]);
});

it('sees a package without one, or with an empty one', () => {
  const manifest = { path: 'packages/db/package.json', text: '{}' };
  expect(packagesWithoutWords([manifest])).toEqual(['packages/db']);
  const readme = { path: 'packages/db/README.md', text: '# db\n\n\n' };
  expect(packagesWithoutWords([manifest, readme])).toEqual(['packages/db']);
});
