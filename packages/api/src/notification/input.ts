import { notifiedDecision } from '@traject/rules/facts';
import { z } from 'zod';
import { id, nearDay, ofFile, version } from '../fields.ts';

const { mentions, reasonedInLaw, reasonedInFact } = notifiedDecision.shape;

/**
 * When and how a decision was made known, and what the letter carries (PRO-7, PRO-8): the first letter, or another one
 * that repairs what it lacked. Nothing that was recorded is changed.
 */
export const recordNotification = ofFile.extend({
  id,
  version,
  /** The letter that was noted wrongly and that this states anew; null for a letter that was sent. */
  correctsId: id.nullable().default(null),
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
