import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { addTo, compareLives, emptyTally, type Tally } from './lives.ts';

// Compares the two readings of many lives, on all cores: `npm run second-reading`, or with a number of lives and
// TRAJECT_SEED for others. Ends with 1 when a month is read in two ways.

const BATCH = 500;

/** One worker's share: every so manieth batch. */
interface Share {
  readonly seed: number;
  readonly lives: number;
  readonly first: number;
  readonly step: number;
}

function work({ seed, lives, first, step }: Share): void {
  for (let from = first * BATCH; from < lives; from += step * BATCH)
    parentPort?.postMessage(compareLives(seed, from, Math.min(BATCH, lives - from)), []);
}

async function share(data: Share, heard: (tally: Tally) => void): Promise<void> {
  const worker = new Worker(new URL(import.meta.url), { workerData: data });
  worker.on('message', heard);
  await new Promise<void>((done, failed) => {
    worker.on('error', failed);
    worker.on('exit', () => done());
  });
}

async function main(): Promise<void> {
  const seed = Number(process.env['TRAJECT_SEED'] ?? 20_261_121);
  const lives = Number(process.argv[2] ?? 100_000);
  const started = performance.now();
  const seconds = () => `${Math.round((performance.now() - started) / 1000)} s`;
  const total = emptyTally();
  let told = 0;
  const heard = (tally: Tally): void => {
    addTo(total, tally);
    for (const { life, on, month, first, second } of tally.disagreements.slice(0, 3))
      console.log(`life ${life} on ${on}, ${month}:`, { first, second });
    if (total.lives < told + 10_000) return;
    told = total.lives;
    console.log(
      `${total.lives} lives, ${total.disagreements.length} months disagree, ${seconds()}`,
    );
  };
  const step = availableParallelism();
  await Promise.all(
    Array.from({ length: step }, (_, first) => share({ seed, lives, first, step }, heard)),
  );
  const { disagreements, ...counts } = total;
  console.log({ seed, ...counts, disagreements: disagreements.length, time: seconds() });
  process.exitCode = disagreements.length === 0 && total.lives === lives ? 0 : 1;
}

if (isMainThread) await main();
else work(workerData as Share);
