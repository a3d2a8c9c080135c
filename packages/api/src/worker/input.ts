import { id, nearDay, ofFile } from '../fields.ts';

/** A colleague stands in from a day, until a day or until further notice. */
export const replaceWorker = ofFile
  .extend({ id, successorId: id, startsOn: nearDay, endsOn: nearDay.nullable() })
  .refine(({ startsOn, endsOn }) => endsOn === null || startsOn <= endsOn, {
    path: ['endsOn'],
    error: 'ends-before-it-starts',
  });

/** The last day of a running replacement. */
export const endReplacement = ofFile.extend({ id, endsOn: nearDay });

/** Somebody else looks after the file for good from a day on, now or later (CON-8); the letter may be sent already. */
export const handOverFile = ofFile.extend({
  id,
  successorId: id,
  startsOn: nearDay,
  letterSentOn: nearDay.nullable(),
});

/** A change that is planned does not come after all. */
export const revokeHandOver = ofFile.extend({ id });

/** The person was told in writing, with the name of the successor (CON-8). */
export const stateLetter = ofFile.extend({ id, on: nearDay });
