import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { carriedCode } from './carried-code.ts';
import { catalogue } from './catalogue.ts';
import { decisionTables } from './decision-tables.ts';
import { lawTables } from './law-tables.ts';
import { obligationRules } from './obligation/obligation.ts';
import { settings } from './settings.ts';

// What the code says of itself in its lists, held against its text. The mutation run leaves this file out: the
// text it works on is not what a person wrote.
const SRC = import.meta.dirname;
const LISTS = [
  'carried-code.ts',
  'carried.text.ts',
  'catalogue.ts',
  'decision-tables.ts',
  'law-tables.ts',
  'rules-of-the-field.ts',
  'settings.ts',
];
const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|^testing\//.test(path))
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

const load = async (file: string): Promise<unknown> => import(resolve(SRC, '..', file));

it.each(carriedCode)('$file speaks of $rule and exports what carries it', async (carried) => {
  const { rule, file, exported } = carried;
  expect(sources.find((source) => source.file === file)?.text).toContain(rule);
  expect(await load(file)).toMatchObject(exported);
});

it.each(settings)('$file has the setting $name of $rule', async ({ rule, file, name, value }) => {
  expect(sources.find((source) => source.file === file)?.text).toContain(rule);
  const [exported = '', key] = name.split('.');
  expect(value).toBeDefined();
  const held = key === undefined ? value : { [key]: value };
  expect(await load(file)).toMatchObject({ [exported]: held });
});

it('is spoken of in its own file, and a step stands there', () => {
  // A condition brings its citation along, wherever its decision stands.
  const silent = catalogue.filter(({ rule, file, by }) => {
    const text = sources.find((source) => source.file === file)?.text ?? '';
    const stands = by.kind !== 'step' || text.includes(`'${by.step}'`);
    return by.kind !== 'condition' && !(stands && text.includes(rule));
  });
  expect(silent).toEqual([]);
});

it('the files that the catalogue names are there', () => {
  const files = new Set(sources.map(({ file }) => file));
  expect(catalogue.map(({ file }) => file).filter((file) => !files.has(file))).toEqual([]);
});
