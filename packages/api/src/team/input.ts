import { z } from 'zod';
import { id, nearDay } from '../fields.ts';

/** After how many weeks without a change a file counts as lying still. */
const weeks = z.int().min(1).max(104).default(8);

export const openTeam = z.object({ weeks });

/** The rows behind a number; `cursor` is how many came before. */
export const teamRows = z.object({
  list: z.enum(['files', 'without-worker', 'unmoved', 'overdue', 'this-week', 'this-month']),
  workerId: id.nullable().default(null),
  weeks,
  cursor: z.int().min(0).max(1_000_000).nullish(),
});

/**
 * Files handed to a worker, now or from a day that is still to come; each with the worker that the reader saw, so that nothing
 * is taken from somebody unseen.
 */
export const assignFiles = z.object({
  requestId: id,
  files: z
    .array(z.object({ dossierId: id, seenWorkerId: id }))
    .min(1)
    .max(200),
  workerId: id,
  startsOn: nearDay,
});
