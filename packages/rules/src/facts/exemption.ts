import { z } from 'zod';
import { civilDate } from '../calendar/stated.ts';

/** Why no project is concluded; kept apart in the file although form B has one code for both (EXE-3). */
export const exemptionGround = z.enum(['health', 'equity']);

/**
 * The reasoned decision that no project is concluded (EXE). Only whether the two motivations were given is
 * a fact here; the ground and the text of the motivations, which may speak of health, stay out of judging.
 */
export const exemption = z.object({
  id: z.string(),
  decidedOn: civilDate,
  from: civilDate,
  until: civilDate.nullable(),
  projectMotivated: z.boolean(),
  willingnessMotivated: z.boolean(),
  reviewedOn: z.array(civilDate),
});
export type Exemption = z.infer<typeof exemption>;
