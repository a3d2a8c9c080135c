import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dependenciesThroughWalls, doorsLeftOpen, pnpmVersions } from './manifests.ts';
import { ROOT, readTree } from './tree.ts';

const manifest = (path: string, content: object) => ({ path, text: JSON.stringify(content) });

it('finds no dependency through a wall', () => {
  expect(dependenciesThroughWalls(readTree())).toEqual([]);
});

it('sees a dependency through a wall', () => {
  const rules = manifest('packages/rules/package.json', {
    dependencies: { '@traject/db': 'workspace:*', zod: '1' },
    devDependencies: { '@traject/vitest': 'workspace:*', '@traject/api': 'workspace:*' },
  });
  expect(dependenciesThroughWalls([rules])).toEqual([
    'packages/rules/package.json depends on @traject/db',
    'packages/rules/package.json tests with @traject/api',
  ]);
});

it('sees a package nobody gave walls', () => {
  expect(dependenciesThroughWalls([manifest('packages/extra/package.json', {})])).toHaveLength(1);
});

it('finds every door on one file', () => {
  expect(doorsLeftOpen(readTree())).toEqual([]);
});

it.each([
  [{ './*': './src/*.ts' }],
  [{ './gone': './src/gone.ts' }],
  [{ '.': { import: './src/index.ts' } }],
  [{}],
])('sees doors left open: %j', (exports) => {
  const index = { path: 'packages/db/src/index.ts', text: '' };
  expect(doorsLeftOpen([index, manifest('packages/db/package.json', { exports })])).toHaveLength(1);
});

it('names one version of pnpm', () => {
  const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
  expect(pnpmVersions(read('package.json'), read('pnpm-workspace.yaml'))).toEqual([]);
  expect(pnpmVersions('"packageManager": "pnpm@1.0.0"', '  pnpm: 2.0.0')).toHaveLength(1);
});
