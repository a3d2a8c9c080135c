import { z } from 'zod';
import { civilDate } from '../calendar/stated.ts';

/** The person asked for an interview: to be granted within five working days (PRO-5). */
export const interviewRequest = z.object({
  id: z.string(),
  askedOn: civilDate,
  grantedOn: civilDate.nullable(),
});
