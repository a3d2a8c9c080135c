import { LANGUAGES } from '@traject/rules/text';
import { inWords, keep, type Parsed } from './ours.ts';
import { VERDICTS_A_FILE } from './question.ts';
import { type Contestant, collect, sink } from './rounds.ts';

/** Bytes that grew while something was made and kept. */
function bytesOf(make: () => unknown): number {
  const used = () => {
    collect();
    const { heapUsed, external, arrayBuffers } = process.memoryUsage();
    return heapUsed + external + arrayBuffers;
  };
  const before = used();
  sink.last = make();
  const after = used();
  sink.last = undefined;
  return after - before;
}

/**
 * Bytes a verdict that is kept with all its reasons, until somebody reads them. The facts were asked before, so that
 * what follows from them alone, and stays with them, is not counted as the verdict's.
 */
export function bytesAVerdict(files: readonly Parsed[]): number {
  sink.last = keep(files);
  return bytesOf(() => keep(files)) / (files.length * VERDICTS_A_FILE);
}

/** The verdicts that are put into words a file: the obligation, its deadline and the first subsidy. */
const WORDED_A_FILE = 3;

/** Verdicts turned into sentences, in the three languages in turn. */
export function intoWords(files: readonly Parsed[]): Contestant {
  const kept = keep(files);
  return {
    name: 'verdicts into words',
    pieces: files.length * WORDED_A_FILE,
    run: () => {
      for (const at of files.keys()) {
        const language = LANGUAGES[at % LANGUAGES.length] ?? 'nl';
        sink.last = inWords(kept, at, { language, day: (date) => date });
      }
    },
  };
}
