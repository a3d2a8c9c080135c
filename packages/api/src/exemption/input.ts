import { exemptionGround } from '@traject/rules/facts';
import { id, nearDay, ofFile, prose, version } from '../fields.ts';

/** The reasoned decision that no project is concluded, with its two separate motivations (EXE-2). */
export const recordExemption = ofFile
  .extend({
    id,
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

/** The exemption was reviewed on a day (EXE-6). */
export const reviewExemption = ofFile.extend({ id, version, on: nearDay });
