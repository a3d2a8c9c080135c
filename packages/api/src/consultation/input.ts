import { consultation } from '@traject/rules/facts';
import { z } from 'zod';
import { id, nearDay, ofFile, versionOrNew } from '../fields.ts';

/** What the KSZ/BCSS showed on a day. */
export const recordConsultation = ofFile.extend({
  ...consultation.shape,
  id,
  version: versionOrNew,
  consultedOn: nearDay,
});

/** The text of a file with what the KSZ/BCSS showed, to be looked at before it is recorded. */
export const readConsultationFile = z.object({
  dossierId: id,
  text: z.string().min(1).max(50_000),
});
