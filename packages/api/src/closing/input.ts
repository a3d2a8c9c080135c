import { z } from 'zod';
import { id, nearDay, ofFile, version } from '../fields.ts';

/** Closes a file: from then on nothing in it changes until it is opened again. */
export const closeFile = ofFile.extend({ version, on: nearDay });

/** Opens a closed file again. */
export const reopenFile = ofFile.extend({ version });

/** What the end of a project costs, for a few days beside each other. */
export const askEndedOn = z.object({
  dossierId: id,
  contractId: id,
  days: z.array(nearDay).min(1).max(6),
});

export const askBeforeClosing = z.object({ dossierId: id });
