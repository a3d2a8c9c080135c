import { expect, it } from 'vitest';
import { RULES_VERSION } from '../src/index.ts';
import { QUESTIONS } from './answers.ts';
import { chooseCases } from './choose-files.ts';
import { judgedNow } from './judged-now.ts';
import { namedChanges } from './named-changes.ts';
import { replay, told } from './replay.ts';
import { readStore } from './store.ts';

const store = readStore();

it('the stored answers are given today, or a changeset names the rule and the days that change them', () => {
  const now = store.files.flatMap(judgedNow);
  expect(now.map(({ file, on }) => `${file} ${on}`)).toEqual(
    store.lines.map(({ file, on }) => `${file} ${on}`),
  );
  const { unnamed } = replay(store, now, { rules: RULES_VERSION, changes: namedChanges() });
  expect(told(unnamed, RULES_VERSION)).toEqual([]);
});

it('every official case is among the stored files; if not: npm run old-verdicts', () => {
  expect(chooseCases(store.files)).toEqual([]);
});

it('the stored answers are to every question, and of each kind of subsidy', () => {
  const answers = store.lines.flatMap((line) => Object.entries(line.answers));
  expect(new Set(answers.map(([about]) => about.replace(/ .*/, '')))).toEqual(new Set(QUESTIONS));
  const claimed = answers.filter(([about]) => about.startsWith('subsidy '));
  const kinds = new Set(claimed.map(([, answer]) => answer.replace(/ .*/, '')));
  expect(kinds).toEqual(
    new Set(['none', 'undetermined', 'first', 'student', 'extension', 'second-chance']),
  );
});
