import { expect, it } from 'vitest';
import { lawImporting, lawLookingOutside } from './law.ts';
import { readTree } from './tree.ts';

const law = (text: string) => [{ path: 'packages/rules/src/contract/term.ts', text }];

it('finds the law looking at facts only', () => {
  expect(lawLookingOutside(readTree())).toEqual([]);
});

it.each([
  'const today = new Date()',
  'const now = Date.now()',
  'const now = Date()',
  'if (process.env.LAX) return',
  "await fetch('https://example.org')",
  'Math.random() > 0.5',
  'setTimeout(judge, 1)',
  'crypto.randomUUID()',
  'globalThis.x',
])('sees the law look outside in: %s', (text) => {
  expect(lawLookingOutside(law(text))).toHaveLength(1);
});

it('lets words about the outside pass, and tests do what they need', () => {
  expect(
    lawLookingOutside(law("// never new Date()\nconst why = 'no fetch(), no crypto';")),
  ).toEqual([]);
  const test = { path: 'packages/rules/src/contract/term.test.ts', text: 'new Date()' };
  expect(lawLookingOutside([test])).toEqual([]);
});

it('finds the law importing zod and itself only', () => {
  expect(lawImporting(readTree())).toEqual([]);
});

it.each(["import { readFileSync } from 'node:fs'", "import { x } from 'date-fns'"])(
  'sees the law do: %s',
  (text) => {
    expect(lawImporting(law(text))).toHaveLength(1);
  },
);
