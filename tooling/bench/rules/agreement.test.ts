import { dossier } from '@traject/rules/facts';
import { describe, expect, it } from 'vitest';
import { compare, Disagreement, sample } from './agreement.ts';
import type { Engine } from './engine.ts';
import { entrants } from './engines.ts';
import { question, questions } from './generate.ts';
import { jsonLogic } from './json-logic/engine.ts';
import { answerOf, read } from './ours.ts';

const FILES = 200;
const files = questions(FILES);

describe.each(entrants().map(({ engine }) => engine))('$name', (engine) => {
  it('answers as the rules do', async () => {
    await expect(compare(engine, files)).resolves.toBeUndefined();
  });
});

it('stops at the first other answer and shows the file', async () => {
  const right = jsonLogic();
  const wrong: Engine = {
    ...right,
    name: 'a wrong engine',
    answerOf: (given) => ({ ...right.answerOf(given), firstSubsidy: 'due' }),
  };
  const stopped = compare(wrong, files);
  await expect(stopped).rejects.toThrow(Disagreement);
  await expect(stopped).rejects.toThrow(/a wrong engine answers otherwise\.[^]*"awards":/);
});

describe('the random files', () => {
  it('are the same on every run', () => {
    expect(question(7)).toEqual(files[7]);
  });

  it('keep to the schema of the facts', () => {
    for (const { dossier: file } of files) expect(dossier.parse(file)).toEqual(file);
  });

  it('bring every answer', () => {
    const answers = questions(2000).map((file) => answerOf(read(file)));
    const seen = (name: 'obligation' | 'deadline' | 'firstSubsidy') =>
      [...new Set(answers.map((answer) => answer[name]))].toSorted();
    expect(seen('obligation')).toEqual([
      'binding-on-request',
      'mandatory',
      'no-current-right',
      'optional',
      'outside-the-law',
      'undetermined',
    ]);
    expect(seen('deadline')).toEqual([
      'concluded-in-time',
      'concluded-late',
      'exempted',
      'not-needed',
      'open',
      'overdue',
      'undetermined',
    ]);
    expect(seen('firstSubsidy')).toEqual(['due', 'not-due', 'undetermined']);
    expect(answers.some(({ lastDay }) => lastDay !== null)).toBe(true);
  });
});

it('takes a sample evenly', () => {
  expect(sample([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 3)).toEqual([0, 3, 6]);
  expect(sample([0, 1], 3)).toEqual([0, 1]);
});
