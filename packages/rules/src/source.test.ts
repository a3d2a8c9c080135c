import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { catalogue } from './catalogue.ts';
import { decisionTables } from './decision-tables.ts';
import { lawTables } from './law-tables.ts';
import { obligationRules } from './obligation/obligation.ts';

// What the code says of itself in its lists, held against its text. The mutation run leaves this file out: the
// text it works on is not what a person wrote.
const SRC = import.meta.dirname;
const LISTS = ['catalogue.ts', 'decision-tables.ts', 'law-tables.ts'];
const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|\.text\.ts$|^testing\//.test(path))
  .filter((path) => !LISTS.includes(path))
  .map((path) => ({ file: `src/${path}`, text: readFileSync(join(SRC, path), 'utf8') }));

it('the catalogue holds every rule that is cited', () => {
  const carried = new Set(catalogue.map(({ rule }) => rule));
  const cited = sources.flatMap(({ file, text }) =>
    [...text.matchAll(/(?:rule:|\?|:|\()\s*'([A-Z]{3}-\d+)'/g)].map(([, rule = '']) => ({
      file,
      rule,
    })),
  );
  expect(cited.length).toBeGreaterThan(40);
  expect(cited.filter(({ rule }) => !carried.has(rule))).toEqual([]);
});

it('the list of tables holds every dated table', () => {
  const tables = sources.flatMap(({ file, text }) =>
    [...text.matchAll(/^(?:export )?const (\w+): readonly Dated</gm)].map(([, name = '']) => ({
      file,
      name,
    })),
  );
  const names = new Set(lawTables.map(({ name }) => name));
  expect(tables.filter(({ name }) => !names.has(name))).toEqual([]);
});

it('the list of decisions holds every decision', () => {
  const questions = new Set(decisionTables.map(({ decision }) => decision.question));
  expect(decisionTables.length - questions.size).toBe(obligationRules.length - 1);
  const holding = sources
    // The engine itself, and what makes tables for others.
    .filter(({ file }) => !/\/(?:decision|subsidy\/month|procedure\/term)\.ts$/.test(file))
    .filter(({ text }) => /\b(?:decision(?:<[^(]*>)?|termRule)\(\s*[{'\n]/.test(text))
    .map(({ file }) => file);
  const known = decisionTables.map(({ file }) => file);
  expect(holding.length).toBeGreaterThan(15);
  expect(holding.filter((file) => !known.includes(file))).toEqual([]);
});
