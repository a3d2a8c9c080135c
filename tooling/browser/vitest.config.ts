import { availableParallelism } from 'node:os';
import { trajectTests } from '@traject/vitest';

// The journeys run on when every other package is done, and wait for the server more than they work.
export default trajectTests({ maxWorkers: availableParallelism() });
