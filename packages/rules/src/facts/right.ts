import { z } from 'zod';
import { civilDate } from '../calendar/stated.ts';
import { cents } from '../money.ts';

/**
 * What was awarded: a living wage or a job by the centre are the right to social integration; the
 * equivalent living wage is social aid under the law of 2 April 1965 and stands outside it (OBL-8).
 */
export const awardKind = z.enum(['living-wage', 'work-by-centre', 'equivalent-living-wage']);
export type AwardKind = z.infer<typeof awardKind>;

/** 1 cohabitant, 2 single, 3 with dependent family. */
export const category = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export type Category = z.infer<typeof category>;

/** The living wage actually awarded a month, in cents, from a day on. */
export const awardedAmount = z.object({
  from: civilDate,
  category,
  monthlyCents: cents.check(z.positive()),
});
export type AwardedAmount = z.infer<typeof awardedAmount>;

/** A decision of the committee that the person meets the conditions, and what it gives from when to when. */
export const award = z.object({
  id: z.string(),
  kind: awardKind,
  /** The day of the application; null where it was not recorded. Only the law before 2016-11-01 needs it. */
  appliedOn: civilDate.nullable(),
  decidedOn: civilDate,
  from: civilDate,
  /** The last day, or null while it runs on. */
  until: civilDate.nullable(),
  /** True when it tops up paid work (OBL-5). */
  topsUpPaidWork: z.boolean(),
  /** In order of time; empty for a job by the centre. */
  amounts: z.array(awardedAmount),
});
export type Award = z.infer<typeof award>;
