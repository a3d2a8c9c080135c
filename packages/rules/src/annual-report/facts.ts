import { z } from 'zod';
import { civilDate } from '../calendar/stated.ts';
import { orUnknown } from '../facts/known.ts';

/** How a project that ended turned out; a project that is not in the map has an unknown result. */
export const projectResult = z.enum([
  'work',
  'work-by-centre',
  'training',
  'studies-finished',
  'goals-reached',
  'moved-away',
  'right-ended',
  'broken-off',
  'other',
  'unknown',
]);
export type ProjectResult = z.infer<typeof projectResult>;

/** What the annual report needs and the dossiers do not hold. */
export const annualReportFacts = z.object({
  /** By file, then by contract. */
  results: z.record(z.string(), z.record(z.string(), projectResult)),
  /** The days on which the centre evaluated all its projects together. */
  globalEvaluations: z.array(z.object({ id: z.string(), heldOn: civilDate })),
  /** The summary with the employment results stands in the annual report of the year. */
  summaryInReport: orUnknown(z.boolean()),
});
export type AnnualReportFacts = z.infer<typeof annualReportFacts>;
