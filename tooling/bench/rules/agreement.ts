import type { Engine } from './engine.ts';
import { answerOf, read } from './ours.ts';
import type { Answer, Question } from './question.ts';

/** At most so many files, spread evenly over all of them. */
export function sample<Item>(files: readonly Item[], most: number): Item[] {
  if (files.length <= most) return [...files];
  const step = files.length / most;
  return Array.from({ length: most }, (_, at) => files[Math.floor(at * step)]).filter(
    (file) => file !== undefined,
  );
}

/** A file on which an engine does not say what we say. */
export class Disagreement extends Error {
  override name = 'Disagreement';

  constructor(engine: Engine, question: Question, ours: Answer, theirs: Answer) {
    const lines = [
      `${engine.name} answers otherwise.`,
      `ours:   ${JSON.stringify(ours)}`,
      `theirs: ${JSON.stringify(theirs)}`,
      JSON.stringify(question),
    ];
    super(lines.join('\n'));
  }
}

const areSame = (a: Answer, b: Answer): boolean =>
  a.obligation === b.obligation &&
  a.deadline === b.deadline &&
  a.lastDay === b.lastDay &&
  a.firstSubsidy === b.firstSubsidy;

/** Asks an engine every question and stops at the first answer that is not ours. */
export async function compare(engine: Engine, questions: readonly Question[]): Promise<void> {
  for (const question of questions) {
    const ours = answerOf(read(question));
    const theirs = engine.answerOf(await engine.run(engine.prepare(question)));
    if (!areSame(ours, theirs)) throw new Disagreement(engine, question, ours, theirs);
  }
}
