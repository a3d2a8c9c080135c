import { expect, it } from 'vitest';
import { importsOf, importsThroughWalls } from './imports.ts';
import { readTree } from './tree.ts';

it('finds no import through a wall', () => {
  expect(importsThroughWalls(readTree())).toEqual([]);
});

const complaints = (path: string, text: string) => importsThroughWalls([{ path, text }]);

it('sees every way to import', () => {
  const text = `
import a from 'a';
import 'b';
export * from 'c';
import {
  d,
} from 'd';
import type { E } from 'e';
// import f from 'f';
export const g = 'g';
const h = import('h');
`;
  expect(importsOf(text).join('')).toBe('abcdeh');
});

it.each([
  ['packages/rules/src/judge.ts', "import { x } from '@traject/db'"],
  ['packages/ui/src/button.tsx', "import { x } from '@traject/i18n'"],
  ['packages/db/src/dossier.ts', "import { judge } from '@traject/rules'"],
  ['packages/documents/src/letter.ts', "import { x } from '@traject/db'"],
  ['apps/server/src/main.ts', "import { x } from '@traject/db'"],
  ['apps/web/src/app.tsx', "import { judge } from '@traject/rules'"],
  ['apps/web/src/app.tsx', "import type { Server } from '@traject/api/server'"],
  ['apps/admin/src/app.tsx', "const db = import('@traject/db/open')"],
  ['packages/elsewhere/src/a.ts', "import { x } from '@traject/rules'"],
])('stops %s from %s', (path, text) => {
  expect(complaints(path, text)).toHaveLength(1);
});

it.each([
  ['apps/web/src/app.tsx', "import { x } from '@traject/api/evaluation/input'"],
  ['packages/db/src/dossier.test.ts', "import { aDossier } from '@traject/rules/testing'"],
  ['packages/db/src/testing.ts', "import { databasesAt } from '@traject/postgres'"],
  ['packages/db/src/open.ts', "import pg from 'pg'"],
  ['packages/rules/src/judge.ts', "import { x } from '../src/dated.ts'"],
])('lets %s do %s', (path, text) => {
  expect(complaints(path, text)).toEqual([]);
});

it('stops source from building on test code', () => {
  const text = "import { aDossier } from '@traject/rules/testing'";
  expect(complaints('packages/db/src/dossier.ts', text)).toHaveLength(1);
  const near = "import { aDossier } from './testing/index.ts'";
  expect(complaints('packages/rules/src/judge.ts', near)).toHaveLength(1);
});

it('stops a driver outside the record', () => {
  const text = "import { eq } from 'drizzle-orm/pg-core'";
  expect(complaints('packages/api/src/server.ts', text)).toHaveLength(1);
});

it('stops a relative import that leaves its package', () => {
  const text = "import { x } from '../../rules/src/judge.ts'";
  expect(complaints('packages/db/src/dossier.ts', text)).toHaveLength(1);
});
