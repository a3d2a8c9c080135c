import { z } from 'zod';
import { civilDate } from '../calendar/stated.ts';

/** Somebody asked for a project although none was mandatory (OBL-4). */
export const projectRequest = z.object({
  id: z.string(),
  by: z.enum(['person', 'centre']),
  askedOn: civilDate,
  /** The decision that says a project will be concluded; null while there is none (OBL-10). */
  decidedOn: civilDate.nullable(),
});
export type ProjectRequest = z.infer<typeof projectRequest>;
