import { projectRequest } from '@traject/rules/facts';
import { id, nearDay, ofFile, versionOrNew } from '../fields.ts';

/** The person or the centre asks for a project. */
export const recordRequest = ofFile
  .extend({
    ...projectRequest.shape,
    id,
    version: versionOrNew,
    askedOn: nearDay,
    decidedOn: nearDay.nullable(),
  })
  .refine(({ askedOn, decidedOn }) => decidedOn === null || askedOn <= decidedOn, {
    path: ['decidedOn'],
    error: 'before-other-date',
  });
