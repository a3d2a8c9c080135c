import { z } from 'zod';
import { civilDate } from '../calendar/stated.ts';

/** A sanction that was put off with conditions (SAN-4), as far as somebody has to watch over it. */
export const sanctionDeferral = z.object({
  /** The decision that granted it. */
  id: z.string(),
  grantedOn: civilDate,
  /** The last day on which the conditions bind. */
  until: civilDate,
  /** The day on which a condition was broken; null while none is known to be. */
  brokenOn: civilDate.nullable(),
  /** The day on which it was settled: kept to the end, carried out, or taken back. Null while it asks to be watched. */
  settledOn: civilDate.nullable(),
});
