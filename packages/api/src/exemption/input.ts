import { exemptionGround } from '@traject/rules/facts';
import { z } from 'zod';
import { id, nearDay, ofFile, prose, version, versionOrNew } from '../fields.ts';

/**
 * The reasoned decision that no project is concluded, with its two separate motivations (EXE-2); new, completed or put
 * right.
 */
export const recordExemption = ofFile
  .extend({
    id,
    version: versionOrNew,
    decidedOn: nearDay,
    from: nearDay,
    until: nearDay.nullable(),
    ground: exemptionGround,
    projectMotivation: prose(),
    willingnessMotivation: prose(),
  })
  .refine(({ from, until }) => until === null || from <= until, {
    path: ['until'],
    error: 'ends-before-it-starts',
  });

/** What a review finds. */
export const reviewFinding = z.enum(['still-needed', 'no-longer-needed']);

/** The exemption was reviewed on a day, with what was found in words that stay with the social service (EXE-6). */
export const reviewExemption = ofFile.extend({
  id,
  version,
  reviewId: id,
  on: nearDay,
  finding: reviewFinding,
  account: prose(),
});

/** The decision that ends an exemption, with its last day; null = it runs on after all. */
export const endExemption = ofFile
  .extend({ id, version, until: nearDay.nullable(), decidedOn: nearDay.nullable() })
  .refine(({ until, decidedOn }) => until === null || decidedOn !== null, {
    path: ['decidedOn'],
    error: 'required',
  });
