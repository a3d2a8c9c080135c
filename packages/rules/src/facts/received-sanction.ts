import { z } from 'zod';
import { civilDate } from '../calendar/stated.ts';

/**
 * A sanction that another centre decided and that came with the person to this one (SAN-5), as far as this centre has to
 * choose whether it carries it on.
 */
export const receivedSanction = z.object({
  id: z.string(),
  /** The day on which this centre heard of it. */
  receivedOn: civilDate,
  /** The day of the decision of the other centre. */
  decidedOn: civilDate,
  /** The first and the last day on which the payment is suspended, as the other centre decided. */
  from: civilDate,
  until: civilDate,
  /** The first day on which this centre is competent. */
  competentFrom: civilDate,
  /** The day on which this centre chose whether it carries the sanction on; null while it has not. */
  chosenOn: civilDate.nullable(),
  /** The day from which this centre carries it on; null while that is not chosen, or when it does not. */
  carriedFrom: civilDate.nullable(),
});
export type ReceivedSanction = z.infer<typeof receivedSanction>;
