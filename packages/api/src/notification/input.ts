import { notifiedDecision } from '@traject/rules/facts';
import { z } from 'zod';
import { id, nearDay, ofFile, version } from '../fields.ts';

const { mentions, reasonedInLaw, reasonedInFact } = notifiedDecision.shape;

/** When and how a decision was made known, and what it carries (PRO-7, PRO-8). */
export const recordNotification = ofFile.extend({
  id,
  version,
  notifiedOn: nearDay,
  notifiedBy: z.enum(['registered-post', 'against-receipt', 'other']),
  mentions,
  reasonedInLaw,
  reasonedInFact,
});

/** Follows the notification of an award or exemption that came into the file without one, such as by an import. */
export const followNotification = ofFile.extend({
  about: z.enum(['award', 'exemption']),
  recordId: id,
});
