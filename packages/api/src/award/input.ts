import { civilDate } from '@traject/rules/calendar';
import { award, awardKind, category, cents } from '@traject/rules/facts';
import { z } from 'zod';
import { id, nearDay, ofFile, version } from '../fields.ts';

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

/** The last day of an award, or null when it runs on after all. */
export const endAward = ofFile.extend({ id, version, until: nearDay.nullable() });

/** Another amount or category from a day on: an index, a change in the household or in the income. */
export const changeAmount = ofFile.extend({
  id,
  version,
  from: nearDay,
  category,
  monthlyCents: cents.check(z.positive()),
});

/** Which full living wage is asked for. */
export const askFullLivingWage = z.object({ category, on: civilDate });
