import { z } from 'zod';
import { orUnknown } from './known.ts';

/** A couple on category 3: each partner is judged apart, the subsidy is due once (OBL-7, SUB-1, SUB-10). */
export const couple = z.object({
  partnerMustHaveProject: orUnknown(z.boolean()),
  partnerHasProject: orUnknown(z.boolean()),
  /** The file on which the subsidy of the couple is claimed. */
  claimedOn: z.enum(['this-file', 'file-of-partner']),
});
export type Couple = z.infer<typeof couple>;
