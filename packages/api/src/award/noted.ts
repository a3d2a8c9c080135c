import type { AwardAsNoted } from '@traject/db';
import type { z } from 'zod';
import type { recordAward } from './input.ts';

/** What is noted of an award, with its first amount; a job by the centre has none. */
export const asNoted = (award: z.infer<typeof recordAward>): AwardAsNoted => {
  const { category, monthlyCents } = award;
  return {
    kind: award.kind,
    appliedOn: award.appliedOn,
    decidedOn: award.decidedOn,
    validFrom: award.from,
    validUntil: award.until,
    topsUpPaidWork: award.topsUpPaidWork,
    amounts:
      category === null || monthlyCents === null
        ? []
        : [{ from: award.from, category, monthlyCents }],
  };
};
