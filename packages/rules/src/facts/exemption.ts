import { z } from 'zod';
import { civilDate } from '../calendar/civil-date.ts';

/**
 * The reasoned decision that no project is concluded (EXE). Only whether the two motivations were given is
 * a fact here; their text, which may speak of health, stays out of judging.
 */
export const exemption = z.object({
  id: z.string(),
  decidedOn: civilDate,
  from: civilDate,
  until: civilDate.nullable(),
  ground: z.enum(['health', 'equity']),
  projectMotivated: z.boolean(),
  willingnessMotivated: z.boolean(),
  reviewedOn: z.array(civilDate),
});
export type Exemption = z.infer<typeof exemption>;
