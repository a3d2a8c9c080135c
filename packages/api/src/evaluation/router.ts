import {
  inCentre,
  readContract,
  readEvaluations,
  recordEvaluation,
  textInForce,
} from '@traject/db';
import { changeFile } from '../file/change.ts';
import { Refusal } from '../refusal.ts';
import { allowed, readerOf, router } from '../trpc.ts';
import { listEvaluations, recordEvaluation as recordEvaluationInput } from './input.ts';

/** Evaluations of projects, with what was said. */
export const evaluationRouter = router({
  /** All evaluations of a file with their text, newest first. */
  list: allowed('file.read')
    .input(listEvaluations)
    .query(({ ctx, input }) =>
      inCentre(ctx.database, readerOf(ctx), (transaction) =>
        readEvaluations(transaction, input.dossierId),
      ),
    ),

  record: allowed('follow-up.record')
    .input(recordEvaluationInput)
    .mutation(({ ctx, input }) =>
      changeFile(
        ctx,
        { ...input, procedure: 'evaluation.record' },
        async ({ transaction, reader }) => {
          const contract = await readContract(transaction, input.dossierId, input.contractId);
          if (contract === undefined) throw new Refusal('not-found', 'contractId');
          if (!contract.frozen) throw new Refusal('contract-not-signed', 'contractId');
          // An addendum may have changed the objectives: what holds now is evaluated.
          const text = await textInForce(transaction, input.dossierId, input.contractId);
          const objectives = (text ?? contract.text).objectives.map(({ id }) => id);
          const answered = new Set(input.results.map(({ objectiveId }) => objectiveId));
          if (![...answered].every((id) => objectives.includes(id)))
            throw new Refusal('objective-unknown', 'results');
          await recordEvaluation(transaction, reader, input.dossierId, {
            held: {
              id: input.id,
              contractId: input.contractId,
              heldOn: input.heldOn,
              manner: input.manner,
              personTookPart: input.personTookPart,
              // Written down: each objective has its result, and it says what follows (EVA-3).
              writtenDown: input.followUp !== '' && objectives.every((id) => answered.has(id)),
            },
            othersPresent: input.othersPresent,
            followUp: input.followUp,
            results: input.results,
          });
        },
      ),
    ),
});
