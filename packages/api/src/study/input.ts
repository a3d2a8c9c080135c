import { studyAcceptance } from '@traject/rules/facts';
import { id, nearDay, ofFile } from '../fields.ts';

/** The centre accepts full-time studies. */
export const acceptStudies = ofFile
  .extend({
    ...studyAcceptance.shape,
    id,
    decidedOn: nearDay,
    from: nearDay,
    until: nearDay.nullable(),
  })
  .refine(({ from, until }) => until === null || from <= until, {
    path: ['until'],
    error: 'ends-before-it-starts',
  });
