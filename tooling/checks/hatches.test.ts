import { expect, it } from 'vitest';
import { escapeHatches } from './hatches.ts';
import { readTree } from './tree.ts';

it('finds no escape hatch', () => {
  expect(escapeHatches(readTree())).toEqual([]);
});

it.each([
  'const a = b as any;',
  'function a(b: any) {}',
  'const a: any = 1;',
  'const a = new Map<any, string>();',
  'const a = b as unknown as string;',
  '// @ts-ignore',
  '// @ts-expect-error',
  '// @ts-nocheck',
  '/* eslint-disable */',
  '// oxlint-disable-next-line no-var',
  '// biome-ignore lint: no',
  "it.skip('later', () => {});",
  "describe.only('now', () => {});",
  '// TODO make it work',
  '// FIXME',
])('sees the hatch in: %s', (text) => {
  expect(escapeHatches([{ path: 'packages/api/src/server.ts', text }])).toHaveLength(1);
});

it('lets words pass', () => {
  const text = "// undetermined: any missing fact\nconst a = 'note: any day';";
  expect(escapeHatches([{ path: 'packages/api/src/server.ts', text }])).toEqual([]);
});
