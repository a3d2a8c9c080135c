import { z } from 'zod';
import { language, line } from '../fields.ts';

/** Where the life domains go in the words of a report. */
export const DOMAINS_HERE = '{domains}';

/** The centre's own words of the report in one language (BAL-11); they say where the life domains go. */
export const writeWording = z.object({
  language,
  /** The version that the writer saw; 0 where the centre had no words of its own. */
  version: z.int().min(0),
  wording: line(4000).refine((text) => text.includes(DOMAINS_HERE), { error: 'domains-missing' }),
});
