import { z } from 'zod';
import { civilDate } from '../calendar/stated.ts';
import { formalDecision } from '../procedure/facts.ts';

const { reasonedInLaw, reasonedInFact, mentions, notifiedBy } = formalDecision.shape;

/** One more notification of the same decision: what its letter carried, when and how it was sent. */
const laterNotification = z.object({
  reasonedInLaw,
  reasonedInFact,
  mentions,
  notifiedOn: civilDate,
  notifiedBy,
});
export type LaterNotification = z.infer<typeof laterNotification>;

/**
 * A decision that was taken towards the person and that has to be made known: an award, a revision, the end of a right,
 * an exemption, a sanction (PRO-7, PRO-8). One whose notification nobody follows here is not in the file.
 */
export const notifiedDecision = formalDecision.omit({ hearing: true }).extend({
  decidedOn: civilDate,
  /** The day of the application that it answers; null where it answers none, or the day was not recorded. */
  appliedOn: civilDate.nullable(),
  /**
   * The notifications after the first, in order of their day, such as one that repairs a missing mention; what stands
   * beside it is the first. A file that was stored before this was a fact has none.
   */
  notifiedAgain: z.array(laterNotification).default([]),
});
export type NotifiedDecision = z.infer<typeof notifiedDecision>;
