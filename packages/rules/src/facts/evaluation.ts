import { z } from 'zod';
import { civilDate } from '../calendar/stated.ts';

export const evaluationManner = z.enum(['interview', 'other']);

/** A periodic evaluation, with the person (EVA-1, EVA-3); its text stays out of judging. */
export const evaluation = z.object({
  id: z.string(),
  contractId: z.string(),
  heldOn: civilDate,
  /** A personal interview, or another way. */
  manner: evaluationManner,
  personTookPart: z.boolean(),
  /** Each objective has a result and it says what follows (EVA-3). */
  writtenDown: z.boolean(),
});
export type Evaluation = z.infer<typeof evaluation>;
