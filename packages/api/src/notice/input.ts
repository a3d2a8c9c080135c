import { z } from 'zod';
import { id, language } from '../fields.ts';

/** How somebody wants to be told of what is due. */
export const chooseNotices = z.object({
  requestId: id,
  /** The version that the reader saw; 0 = nothing was chosen yet. */
  version: z.int().min(0),
  rhythm: z.enum(['none', 'daily', 'weekly']),
  /** The day of a weekly mail: 1 = Monday, 5 = Friday. */
  weekday: z.int().min(1).max(5),
  /** The language of mails and of the calendar. */
  language,
});
