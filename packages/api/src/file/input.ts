import { z } from 'zod';
import { id } from '../fields.ts';

export const openFile = z.object({ dossierId: id });

/** Files by a part of the name, the INSZ or the number; `cursor` goes on where the last page stopped. */
export const listFiles = z.object({
  text: z.string().trim().max(80).default(''),
  whose: z.enum(['mine', 'team']).default('mine'),
  cursor: z.string().max(200).nullish(),
});
