import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Something whose speed is measured: a number of pieces of work that is done once a round. */
export interface Contestant {
  readonly name: string;
  /** How many pieces one run does. */
  readonly pieces: number;
  readonly run: () => Promise<void> | void;
}

// What one contestant keeps would teach V8 to place what the next throws away among the old.
setFlagsFromString('--no-allocation-site-pretenuring');
// Nor may clearing the heap between rounds throw away the shapes of objects, for compiled code goes with them.
setFlagsFromString('--retain-maps-for-n-gc=1000');
setFlagsFromString('--expose-gc');
/** Takes what nobody needs from the heap. Helpers of this process go on sweeping for a while. */
export const collect = runInNewContext('gc') as () => void;

const MILLISECONDS = 10;
/** So many waits at most: a heap of a gigabyte is swept long before. */
const WAITS = 200;

/** Clears the heap and waits until the helpers are done with it, so that nobody pays for what another left. */
export async function clearHeap(): Promise<void> {
  collect();
  for (let wait = 0; wait < WAITS; wait += 1) {
    const before = CLOCKS.cpu();
    await setTimeout(MILLISECONDS);
    if (CLOCKS.cpu() - before < MILLISECONDS / 10) return;
  }
}

/** A place for results, so that no work is done for nothing and left out. */
export const sink: { last: unknown } = { last: undefined };

export const median = (values: readonly number[]): number => {
  const ordered = values.toSorted((a, b) => a - b);
  const middle = ordered.length >> 1;
  const [low = 0, high = 0] = [ordered[middle - 1], ordered[middle]];
  return ordered.length % 2 === 0 ? (low + high) / 2 : high;
};

/** Milliseconds that went by: on the wall, or of work by this process, which a busy machine does not stretch. */
export type Clock = () => number;
export const CLOCKS = {
  wall: () => performance.now(),
  cpu: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
} as const satisfies Record<string, Clock>;

/** A measurement takes so long at least: one of a moment tells more of the machine than of who was measured. */
const LEAST_MILLISECONDS = 1000;

/**
 * How many pieces a second a contestant does, in as many runs as it takes to tell. One run before them does not count: while
 * the others ran, what V8 had compiled of this one may have been thrown away.
 */
async function rateOf({ run, pieces }: Contestant, clock: Clock): Promise<number> {
  await run();
  const start = clock();
  for (let runs = 1; ; runs += 1) {
    await run();
    const milliseconds = clock() - start;
    if (milliseconds >= LEAST_MILLISECONDS) return ((runs * pieces) / milliseconds) * 1000;
  }
}

/**
 * How many pieces a second each contestant does: the median of several rounds after one to warm up. Each round lets
 * all of them run, so that noise on the machine hits all alike.
 */
export async function ratesOf(
  contestants: readonly Contestant[],
  { rounds, clock }: { readonly rounds: number; readonly clock: Clock },
  tell: (round: number) => void,
): Promise<number[]> {
  const rates = contestants.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    tell(round);
    for (const [at, contestant] of contestants.entries()) {
      await clearHeap();
      const rate = await rateOf(contestant, clock);
      if (round > 0) rates[at]?.push(rate);
    }
  }
  return rates.map(median);
}
