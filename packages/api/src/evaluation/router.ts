import { inCentre, tables } from '@traject/db';
import { desc, eq, inArray } from 'drizzle-orm';
import { changeFile } from '../file/change.ts';
import { Refusal } from '../refusal.ts';
import { allowed, readerOf, router } from '../trpc.ts';
import { listEvaluations, recordEvaluation } from './input.ts';

/** Evaluations of projects, with what was said. */
export const evaluationRouter = router({
  /** All evaluations of a file with their text, newest first. */
  list: allowed('file.read')
    .input(listEvaluations)
    .query(({ ctx, input: { dossierId } }) =>
      inCentre(ctx.database, readerOf(ctx), async (transaction) => {
        const { evaluation, evaluationText, evaluationResult, dossier } = tables;
        const rows = await transaction
          .select({
            id: evaluation.id,
            contractId: evaluation.contractId,
            heldOn: evaluation.heldOn,
            manner: evaluation.manner,
            personTookPart: evaluation.personTookPart,
            writtenDown: evaluation.writtenDown,
            othersPresent: evaluationText.othersPresent,
            followUp: evaluationText.followUp,
          })
          .from(evaluation)
          .innerJoin(dossier, eq(dossier.id, evaluation.dossierId))
          .innerJoin(evaluationText, eq(evaluationText.id, evaluation.id))
          .where(eq(evaluation.dossierId, dossierId))
          .orderBy(desc(evaluation.heldOn));
        const results = await transaction
          .select()
          .from(evaluationResult)
          .where(
            inArray(
              evaluationResult.evaluationId,
              rows.map(({ id }) => id),
            ),
          );
        return rows.map((row) => ({
          ...row,
          results: results
            .filter(({ evaluationId }) => evaluationId === row.id)
            .map(({ objectiveId, result, note }) => ({ objectiveId, result, note })),
        }));
      }),
    ),

  record: allowed('follow-up.record')
    .input(recordEvaluation)
    .mutation(({ ctx, input }) =>
      changeFile(
        ctx,
        { ...input, procedure: 'evaluation.record' },
        async ({ transaction, reader, trace }) => {
          const { contract, contractObjective, evaluation, evaluationText, evaluationResult } =
            tables;
          const [project] = await transaction
            .select({ frozen: contract.frozen, dossierId: contract.dossierId })
            .from(contract)
            .where(eq(contract.id, input.contractId));
          if (project === undefined || project.dossierId !== input.dossierId)
            throw new Refusal('not-found', 'contractId');
          if (!project.frozen) throw new Refusal('contract-not-signed', 'contractId');
          const objectives = await transaction
            .select({ id: contractObjective.id })
            .from(contractObjective)
            .where(eq(contractObjective.contractId, input.contractId));
          const known = new Set(objectives.map(({ id }) => id));
          if (!input.results.every(({ objectiveId }) => known.has(objectiveId)))
            throw new Refusal('objective-unknown', 'results');
          const answered = new Set(input.results.map(({ objectiveId }) => objectiveId));
          const own = { centreId: reader.centreId, id: input.id, dossierId: input.dossierId };
          const row = {
            ...own,
            contractId: input.contractId,
            heldOn: input.heldOn,
            manner: input.manner,
            personTookPart: input.personTookPart,
            // Written down: each objective has its result, and it says what follows (EVA-3).
            writtenDown:
              input.followUp !== '' && objectives.every(({ id }) => answered.has(id)),
            recordedBy: reader.staffId,
          };
          const text = {
            ...own,
            othersPresent: input.othersPresent,
            followUp: input.followUp,
          };
          await transaction.insert(evaluation).values(row);
          await transaction.insert(evaluationText).values(text);
          if (input.results.length > 0)
            await transaction.insert(evaluationResult).values(
              input.results.map((result) => ({
                ...result,
                centreId: reader.centreId,
                evaluationId: input.id,
              })),
            );
          await trace({
            action: 'evaluation.record',
            record: 'evaluation',
            recordId: input.id,
            after: { ...row, ...text, results: input.results },
          });
        },
      ),
    ),
});
