import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cataloguePage, gaps, testsOf } from './page.ts';

it('every rule of the field is carried and named by a test, and no other is', () => {
  expect(gaps()).toEqual({ uncarried: [], untested: [], unknown: [] });
});

it('finds the tests that name a rule, and not those of a longer number', () => {
  expect(testsOf('OBL-13')).toEqual(['src/refusal/refusal.test.ts']);
  expect(testsOf('OBL-1')).not.toContain('src/refusal/refusal.test.ts');
});

it('CATALOGUE.md is what the code says: npm run catalogue', () => {
  const written = readFileSync(join(import.meta.dirname, '../CATALOGUE.md'), 'utf8');
  expect(written).toBe(cataloguePage());
});
