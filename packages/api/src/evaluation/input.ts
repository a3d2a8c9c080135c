import type { CivilDate } from '@traject/rules/calendar';
import { evaluation } from '@traject/rules/facts';
import { z } from 'zod';
import { id, nearDay, ofFile, prose, versionOrNew } from '../fields.ts';

export const objectiveResult = z.enum(['reached', 'under-way', 'not-reached', 'dropped']);

/** An evaluation: who was there, how, per objective the result, and what follows (EVA-3); new, completed or put right. */
export const recordEvaluation = ofFile.extend({
  id,
  version: versionOrNew,
  contractId: id,
  heldOn: nearDay,
  manner: evaluation.shape.manner,
  personTookPart: evaluation.shape.personTookPart,
  othersPresent: prose(500),
  followUp: prose(),
  results: z.array(z.object({ objectiveId: id, result: objectiveResult, note: prose(2000) })),
});

export const listEvaluations = z.object({ dossierId: id });

/** An addendum with the day on which the last one signed it; null while somebody still has to. */
interface SignedAddendum {
  readonly id: string;
  readonly amendsId: string | null;
  readonly signedOn: CivilDate | null;
}

/**
 * The id of the text whose objectives are evaluated on a day: that of the newest addendum that everybody had signed by
 * then, else that of the contract itself. `addenda` are in the order in which they were made.
 */
export const evaluatedText = (
  addenda: readonly SignedAddendum[],
  contractId: string,
  heldOn: CivilDate,
): string =>
  addenda.findLast(
    ({ amendsId, signedOn }) => amendsId === contractId && signedOn !== null && signedOn <= heldOn,
  )?.id ?? contractId;
