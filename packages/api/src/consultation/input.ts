import { consultation } from '@traject/rules/facts';
import { id, nearDay, ofFile } from '../fields.ts';

/** What the KSZ/BCSS showed on a day. */
export const recordConsultation = ofFile.extend({
  ...consultation.shape,
  id,
  consultedOn: nearDay,
});
