import { studyAcceptance } from '@traject/rules/facts';
import { id, nearDay, ofFile, versionOrNew } from '../fields.ts';

/** The centre accepts full-time studies. */
export const acceptStudies = ofFile
  .extend({
    ...studyAcceptance.shape,
    id,
    version: versionOrNew,
    decidedOn: nearDay,
    from: nearDay,
    until: nearDay.nullable(),
  })
  .refine(({ from, until }) => until === null || from <= until, {
    path: ['until'],
    error: 'ends-before-it-starts',
  });
