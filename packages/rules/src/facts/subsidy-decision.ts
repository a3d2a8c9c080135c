import { z } from 'zod';
import { civilDate } from '../calendar/stated.ts';
import { orUnknown } from './known.ts';

/** The reasoned decision that the extension (SUB-6) or the second chance (SUB-7) needs. */
export const subsidyDecision = z.object({
  id: z.string(),
  kind: z.enum(['extension', 'second-chance']),
  decidedOn: civilDate,
  reasoned: z.boolean(),
  /** Taken after a social inquiry; needed for the extension. */
  afterSocialInquiry: z.boolean(),
  /** The day of the written report that stays in the social file (INS-4); null = there is none. */
  reportedOn: civilDate.nullable(),
  /** Extension: no effective integration, more intensive guidance needed. Second chance: particularly vulnerable. */
  needEstablished: z.boolean(),
  /** Second chance: whether any centre ever had the student subsidy; the KSZ does not show it (NOV-5). */
  studentSubsidyEver: orUnknown(z.boolean()),
});
export type SubsidyDecision = z.infer<typeof subsidyDecision>;
