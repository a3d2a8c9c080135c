import { evaluation } from '@traject/rules/facts';
import { z } from 'zod';
import { id, nearDay, ofFile, prose } from '../fields.ts';

export const objectiveResult = z.enum(['reached', 'under-way', 'not-reached', 'dropped']);

/** An evaluation: who was there, how, per objective the result, and what follows (EVA-3). */
export const recordEvaluation = ofFile.extend({
  id,
  contractId: id,
  heldOn: nearDay,
  manner: evaluation.shape.manner,
  personTookPart: evaluation.shape.personTookPart,
  othersPresent: prose(500),
  followUp: prose(),
  results: z.array(z.object({ objectiveId: id, result: objectiveResult, note: prose(2000) })),
});

export const listEvaluations = z.object({ dossierId: id });
