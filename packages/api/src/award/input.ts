import { civilDate } from '@traject/rules/calendar';
import { award, awardKind, category, cents } from '@traject/rules/facts';
import { z } from 'zod';
import { id, line, nearDay, ofFile, prose, version } from '../fields.ts';

/** The award decision of the committee. */
export const recordAward = ofFile
  .extend({
    id,
    kind: awardKind,
    appliedOn: nearDay.nullable(),
    decidedOn: nearDay,
    from: nearDay,
    until: nearDay.nullable(),
    topsUpPaidWork: award.shape.topsUpPaidWork,
    category: category.nullable(),
    /** The living wage awarded a month, in cents; null for a job by the centre. */
    monthlyCents: cents.check(z.positive()).nullable(),
  })
  .refine(({ from, until }) => until === null || from <= until, {
    path: ['until'],
    error: 'ends-before-it-starts',
  })
  .refine(({ kind, category: which }) => kind === 'work-by-centre' || which !== null, {
    path: ['category'],
    error: 'required',
  })
  .refine(({ kind, monthlyCents }) => kind === 'work-by-centre' || monthlyCents !== null, {
    path: ['monthlyCents'],
    error: 'required',
  });

/** What should have been noted of an award, whole, and why it is put right; nothing new was decided. */
export const correctAward = recordAward.safeExtend({ version, reason: line(1000) });

/** Why a right ends; the words are those of the person's file, never of form B. */
export const endReason = z.enum([
  'work',
  'income',
  'moved',
  'household',
  'own-request',
  'conditions',
  'died',
  'other',
]);
export type EndReason = z.infer<typeof endReason>;

/** The last day of an award with the decision on it and the reason; or null when it runs on after all. */
export const endAward = ofFile
  .extend({
    id,
    version,
    until: nearDay.nullable(),
    /** The day of the decision that ends it; null when it runs on after all. */
    decidedOn: nearDay.nullable(),
    reason: endReason.nullable(),
    explanation: prose(1000),
  })
  .refine(({ until, decidedOn }) => until === null || decidedOn !== null, {
    path: ['decidedOn'],
    error: 'required',
  })
  .refine(({ until, reason }) => until === null || reason !== null, {
    path: ['reason'],
    error: 'required',
  });

/** Another amount or category from a day on: an index, a change in the household or in the income. */
export const changeAmount = ofFile.extend({
  id,
  version,
  /** The day of the decision that revises the award. */
  decidedOn: nearDay,
  from: nearDay,
  category,
  monthlyCents: cents.check(z.positive()),
});

/** Which full living wage is asked for. */
export const askFullLivingWage = z.object({ category, on: civilDate });
