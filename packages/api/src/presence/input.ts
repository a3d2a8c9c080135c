import { z } from 'zod';
import { id } from '../fields.ts';

/** A tab of a browser in which a file is open, and on which page of it. */
export const beat = z.object({
  tab: id,
  dossierId: id,
  place: z.string().regex(/^[a-z-]{1,30}$/),
});

export const leave = z.object({ tab: id });
