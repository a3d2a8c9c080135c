import type { z } from 'zod';
import { civilDate } from '../calendar/stated.ts';
import { formalDecision } from '../procedure/facts.ts';

/**
 * A decision that was taken towards the person and that has to be made known: an award, a revision, the end of a right,
 * an exemption, a sanction (PRO-7, PRO-8). One whose notification nobody follows here is not in the file.
 */
export const notifiedDecision = formalDecision.omit({ hearing: true }).extend({
  decidedOn: civilDate,
  /** The day of the application that it answers; null where it answers none, or the day was not recorded. */
  appliedOn: civilDate.nullable(),
});
export type NotifiedDecision = z.infer<typeof notifiedDecision>;
