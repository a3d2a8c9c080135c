import { life } from './lives.ts';
import { claim, judgeWhole, read } from './ours.ts';
import type { Question } from './question.ts';
import { type Clock, type Contestant, clearHeap, sink, timed } from './rounds.ts';

const YEARS_OF_A_FILE = 10;
const YEARS_OF_A_PERSON = 12;

/** All rules on files with ten years of history. */
export function wholeJudgement(files: number): Contestant {
  const lives = Array.from({ length: files }, (_, number) => read(life(number, YEARS_OF_A_FILE)));
  return {
    name: 'whole judgement of a file with ten years of history',
    pieces: files,
    run: () => {
      for (const one of lives) sink.last = judgeWhole(one);
    },
  };
}

/** The seconds that the claim of one month took for so many persons. */
export interface Claimed {
  readonly persons: number;
  readonly seconds: number;
  /** The sum of the claims in cents: the proof that they were worked out. */
  readonly cents: number;
}

/** So many lives are made up; the rest are copies, since making one takes longer than judging it. */
const LIVES = 2_000;
const AT_ONCE = 500;
/** Lives to warm up with, until the code is compiled. */
const AT_FIRST = 10_000;

/**
 * What a month's claim takes for growing numbers of persons with twelve years of history each, one after the other on
 * one core. The facts are read before; a few hundred persons at a time, as a record hands them over.
 */
export async function claims(counts: readonly number[], clock: Clock): Promise<Claimed[]> {
  const most = Math.max(...counts);
  const texts = Array.from({ length: Math.min(LIVES, most) }, (_, number) =>
    JSON.stringify(life(number, YEARS_OF_A_PERSON)),
  );
  for (let at = 0; at < AT_FIRST; at += 1)
    sink.last = claim(read(JSON.parse(texts[at % texts.length] ?? '') as Question));
  const results: Claimed[] = [];
  let persons = 0;
  let milliseconds = 0;
  let cents = 0;
  for (const count of counts) {
    while (persons < count) {
      const group = Array.from({ length: Math.min(AT_ONCE, count - persons) }, (_, at) =>
        read(JSON.parse(texts[(persons + at) % texts.length] ?? '') as Question),
      );
      await clearHeap();
      milliseconds += await timed(clock, () => {
        for (const person of group) cents += claim(person);
      });
      persons += group.length;
    }
    results.push({ persons, seconds: milliseconds / 1000, cents });
  }
  return results;
}
