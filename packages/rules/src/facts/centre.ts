import { z } from 'zod';
import { civilDate } from '../calendar/stated.ts';

/** What one centre chose or knows: local policy and settings, never rows of the law. */
export const centre = z.object({
  /** A reminder one month before the end of the three months (OBL-12, local policy). */
  remindsBeforeDeadline: z.boolean(),
  /** An exemption is reviewed three times a year, like a project (EXE-6, local policy). */
  reviewsExemptions: z.boolean(),
  /** Days on which the centre is closed besides the legal holidays (CAL-2, local policy). */
  closingDays: z.array(civilDate),
  /** The code of the second chance on form B (SUB-7) is not published: the centre states it (null = not known). */
  secondChanceCode: z.string().nullable(),
});
export type Centre = z.infer<typeof centre>;

/** The settings of a centre that has chosen nothing. */
export const DEFAULT_CENTRE: Centre = {
  remindsBeforeDeadline: true,
  reviewsExemptions: true,
  closingDays: [],
  secondChanceCode: null,
};
