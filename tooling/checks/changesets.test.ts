import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { faultyChangesets } from './changesets.ts';
import { ROOT, readTree, type TreeFile } from './tree.ts';

const FOLDER = join(ROOT, '.changeset');

const changesets = (): TreeFile[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => ({ path: name, text: readFileSync(join(FOLDER, name), 'utf8') }));

const packages = (): Set<string> =>
  new Set(
    readTree()
      .filter(({ path }) => /^[^/]+\/[^/]+\/package\.json$/.test(path))
      .map(({ text }) => (JSON.parse(text) as { name: string }).name),
  );

it('can read every changeset, and knows the packages that it names', () => {
  expect(changesets().length).toBeGreaterThan(0);
  expect(faultyChangesets(changesets(), packages())).toEqual([]);
});

it('sees what a release would stumble over', () => {
  const known = new Set(['@traject/rules']);
  const faultsOf = (text: string) => faultyChangesets([{ path: 'a.md', text }], known);
  expect(faultsOf("---\n'@traject/rules': patch\n---\n\nFaster.\n")).toEqual([]);
  expect(faultsOf("---\n\n## '@traject/rules': patch\n\nFaster.\n")).toEqual([
    'a.md: cannot be read',
  ]);
  expect(faultsOf("---\n'@traject/laws': patch\n---\n\nFaster.\n")).toEqual([
    'a.md: there is no package @traject/laws',
  ]);
  expect(faultsOf('---\n---\n\n')).toEqual(['a.md: says nothing', 'a.md: names no package']);
});
