import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Unit } from './input.ts';
import { type Done, doJob, type Job } from './job.ts';

/** So many dossiers are done here; more than that go to all cores, in parts of this size. */
const PART = 200;

/** The worker is TypeScript in the repository, and JavaScript where the package is installed. */
const WORKER = import.meta.url.endsWith('.ts')
  ? new URL('worker.ts', import.meta.url)
  : new URL('worker.js', import.meta.url);

async function* inParts(units: AsyncIterable<Unit>): AsyncGenerator<Unit[]> {
  let part: Unit[] = [];
  for await (const unit of units) {
    part.push(unit);
    if (part.length === PART) {
      yield part;
      part = [];
    }
  }
  if (part.length > 0) yield part;
}

/** Shows how far it is, on a terminal only; the count is of dossiers done. */
function progress() {
  const shown = process.stderr.isTTY;
  let done = 0;
  return {
    add(count: number) {
      done += count;
      if (shown) process.stderr.write(`\r${done}`);
    },
    end() {
      if (shown) process.stderr.write('\r\u001B[K');
    },
  };
}

async function ask(worker: Worker, part: readonly Unit[]): Promise<readonly Done[]> {
  const answer = once(worker, 'message');
  worker.postMessage(part, []);
  const [done] = (await answer) as [readonly Done[]];
  return done;
}

/**
 * Does a job for every dossier and keeps their order. Few are done here; many are dealt out to a worker on each core,
 * each taking the next part when it is ready, so a stream is read no faster than it is judged.
 */
export async function doAll(job: Job, units: AsyncIterable<Unit>): Promise<Done[]> {
  const parts = inParts(units);
  const first = await parts.next();
  if (first.done === true) return [];
  const second = await parts.next();
  if (second.done === true) return first.value.map((unit) => doJob(job, unit));

  const told = progress();
  const waiting: Unit[][] = [first.value, second.value];
  const results: (readonly Done[])[] = [];
  let taken = 0;
  // A generator answers one call after the other, so the workers may ask at the same time; the place is
  // taken when the call is made.
  const next = async (): Promise<{ at: number; part: Unit[] } | null> => {
    const at = taken;
    taken += 1;
    const held = waiting.shift();
    if (held !== undefined) return { at, part: held };
    const more = await parts.next();
    return more.done === true ? null : { at, part: more.value };
  };
  const work = async (worker: Worker): Promise<void> => {
    for (let turn = await next(); turn !== null; turn = await next()) {
      results[turn.at] = await ask(worker, turn.part);
      told.add(turn.part.length);
    }
  };
  const workers = Array.from(
    { length: availableParallelism() },
    () => new Worker(WORKER, { workerData: job }),
  );
  try {
    await Promise.all(workers.map(work));
  } finally {
    told.end();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return results.flat();
}
