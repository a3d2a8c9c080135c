import { z } from 'zod';
import { id, line, nearDay, ofFile, version } from '../fields.ts';

/** The sanctions of other centres in a file. */
export const listReceivedSanctions = z.object({ dossierId: id });

/** What this centre decides on a sanction of another one: to carry it on, from which day, or not to (law art. 30 §3). */
export const chooseOnReceived = ofFile
  .extend({
    id,
    version,
    choice: z.enum(['carry-on', 'leave']),
    decidedOn: nearDay,
    /** Null unless it is carried on. */
    from: nearDay.nullable(),
    reason: line(8000),
  })
  .refine(({ choice, from }) => choice === 'leave' || from !== null, {
    path: ['from'],
    error: 'required',
  });
