import { parentPort, workerData } from 'node:worker_threads';
import type { Unit } from './input.ts';
import { doJob, type Job } from './job.ts';

// One of the workers of `many.ts`: a part of the dossiers comes in, their answers go out.
const job = workerData as Job;
parentPort?.on('message', (part: readonly Unit[]) => {
  const done = part.map((unit) => doJob(job, unit));
  parentPort?.postMessage(done, []);
});
