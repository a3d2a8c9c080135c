import { expect, it } from 'vitest';
import { tooLong } from './length.ts';
import { readTree } from './tree.ts';

const long = (path: string, lines: number) => [{ path, text: 'line\n'.repeat(lines) }];

it('finds no file too long', () => {
  expect(tooLong(readTree())).toEqual([]);
});

it('sees a file too long', () => {
  expect(tooLong(long('apps/web/src/page.tsx', 350))).toEqual([]);
  expect(tooLong(long('apps/web/src/page.tsx', 351))).toHaveLength(1);
});

it('lets tests and lists of words be long', () => {
  expect(tooLong(long('apps/web/src/page.test.tsx', 900))).toEqual([]);
  expect(tooLong(long('packages/i18n/src/words/nl.ts', 900))).toEqual([]);
});
