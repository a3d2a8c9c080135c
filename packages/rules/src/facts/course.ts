import { z } from 'zod';
import { civilDate } from '../calendar/stated.ts';
import { orUnknown } from './known.ts';

/** The centre accepts, on equity grounds, that the person starts, resumes or continues full-time studies (OBL-2). */
export const studyAcceptance = z.object({
  id: z.string(),
  decidedOn: civilDate,
  from: civilDate,
  until: civilDate.nullable(),
  onEquityGrounds: orUnknown(z.boolean()),
  /** Decides between codes 9 and 10 of form B. */
  incomeFromWork: orUnknown(z.boolean()),
});
export type StudyAcceptance = z.infer<typeof studyAcceptance>;

/** The right by work takes the form of a project that leads to an employment contract (OBL-3). */
export const workTrack = z.object({ id: z.string(), decidedOn: civilDate });
export type WorkTrack = z.infer<typeof workTrack>;
