import { dossier } from '@traject/rules/facts';
import { z } from 'zod';
import { id, ofFile } from '../fields.ts';

export const openFile = z.object({ dossierId: id });

/** Files by a part of the name, the INSZ or the number; `cursor` goes on where the last page stopped. */
export const listFiles = z.object({
  text: z.string().trim().max(80).default(''),
  whose: z.enum(['mine', 'team']).default('mine'),
  cursor: z.string().max(200).nullish(),
});

/** Whether the person is one of a couple on category 3; null = no, 'unknown' = not asked yet. */
export const setCouple = ofFile.extend({ couple: dossier.shape.couple });
