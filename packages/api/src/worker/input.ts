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

/** Somebody else looks after the file for good (CON-8); the letter may have been sent already. */
export const handOverFile = ofFile.extend({
  id,
  successorId: id,
  startsOn: nearDay,
  letterSentOn: nearDay.nullable(),
});

/** The person was told in writing, with the name of the successor (CON-8). */
export const stateLetter = ofFile.extend({ id, on: nearDay });
