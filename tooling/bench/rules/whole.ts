import { judge } from '@traject/rules';
import { life } from './lives.ts';
import { claim, type Parsed, read } from './ours.ts';
import type { Question } from './question.ts';
import { type Clock, clearHeap, median, sink } from './rounds.ts';

const YEARS_OF_A_FILE = 10;
const YEARS_OF_A_PERSON = 12;
/** So many lives are made up; the rest are copies, since making one takes longer than judging it. */
const LIVES = 2_000;
/** So many files at a time, as a record hands them over: nobody holds those of a whole country in memory. */
const AT_ONCE = 10;
/** Files to warm up with, until the code is compiled. */
const AT_FIRST = 10_000;

const texts = (count: number, years: number): string[] =>
  Array.from({ length: Math.min(LIVES, count) }, (_, number) =>
    JSON.stringify(life(number, years)),
  );

/** Plain documents, a few at a time, until there were so many. */
function* documents(of: readonly string[], count: number): Generator<readonly Question[]> {
  for (let given = 0; given < count; given += AT_ONCE)
    yield Array.from(
      { length: Math.min(AT_ONCE, count - given) },
      (_, at) => JSON.parse(of[(given + at) % of.length] ?? '') as Question,
    );
}

/** Runs all rules on some files, from the plain document: the milliseconds. */
function judged(clock: Clock, of: readonly string[], count: number): number {
  let milliseconds = 0;
  for (const files of documents(of, count)) {
    const start = clock();
    for (const { dossier, on } of files) sink.last = judge(dossier, { on });
    milliseconds += clock() - start;
  }
  return milliseconds;
}

/** How many whole judgements of files with ten years of history are made in a second: the median of some rounds. */
export async function judgementsASecond(
  files: number,
  { rounds, clock }: { readonly rounds: number; readonly clock: Clock },
): Promise<number> {
  const lives = texts(files, YEARS_OF_A_FILE);
  await clearHeap();
  judged(clock, lives, AT_FIRST);
  return median(Array.from({ length: rounds }, () => (files / judged(clock, lives, files)) * 1000));
}

/** The seconds that the claim of one month took for so many persons. */
export interface Claimed {
  readonly persons: number;
  /** Of facts that were read before. */
  readonly seconds: number;
  /** What reading them took, from plain documents. */
  readonly secondsOfReading: number;
  /** The sum of the claims in cents: the proof that they were worked out. */
  readonly cents: number;
}

/** Reads and claims the persons of a month after so many. */
function claimed(clock: Clock, lives: readonly string[], persons: number): Claimed {
  let [reading, claiming, cents] = [0, 0, 0];
  for (const files of documents(lives, persons)) {
    const start = clock();
    const people: Parsed[] = files.map(read);
    const middle = clock();
    for (const person of people) cents += claim(person);
    claiming += clock() - middle;
    reading += middle - start;
  }
  return { persons, seconds: claiming / 1000, secondsOfReading: reading / 1000, cents };
}

/**
 * What a month's claim takes for growing numbers of persons with twelve years of history each, one after the other on
 * one core.
 */
export async function claims(counts: readonly number[], clock: Clock): Promise<Claimed[]> {
  const lives = texts(Math.max(...counts), YEARS_OF_A_PERSON);
  await clearHeap();
  claimed(clock, lives, AT_FIRST);
  return counts.map((count) => claimed(clock, lives, count));
}
