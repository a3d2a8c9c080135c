import { desc, eq, inArray } from 'drizzle-orm';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import { dossier } from '../schema/dossier.ts';
import { evaluation } from '../schema/evaluation.ts';
import { evaluationResult } from '../schema/evaluation-result.ts';
import { evaluationText } from '../schema/evaluation-text.ts';

/** An evaluation with, apart, what was said. */
export interface StatedEvaluation {
  readonly held: Omit<
    typeof evaluation.$inferInsert,
    'centreId' | 'dossierId' | 'recordedBy' | 'recordedAt'
  >;
  readonly othersPresent: string;
  readonly followUp: string;
  readonly results: readonly Omit<
    typeof evaluationResult.$inferInsert,
    'centreId' | 'evaluationId'
  >[];
}

/** Records an evaluation, its text and its results, with one audit row. */
export async function recordEvaluation(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  { held, othersPresent, followUp, results }: StatedEvaluation,
): Promise<void> {
  const own = { centreId: reader.centreId, id: held.id, dossierId };
  const row = { ...held, ...own, recordedBy: reader.staffId };
  await transaction.insert(evaluation).values(row);
  await transaction.insert(evaluationText).values({ ...own, othersPresent, followUp });
  if (results.length > 0)
    await transaction.insert(evaluationResult).values(
      results.map((result) => ({
        ...result,
        centreId: reader.centreId,
        evaluationId: held.id,
      })),
    );
  await recordTrace(transaction, reader, {
    action: 'evaluation.record',
    dossierId,
    record: 'evaluation',
    recordId: held.id,
    after: { ...row, othersPresent, followUp, results },
  });
}

/** All evaluations of a file with what was said, newest first. */
export async function readEvaluations(transaction: Transaction, dossierId: string) {
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
  const ids = rows.map(({ id }) => id);
  const results = await transaction
    .select()
    .from(evaluationResult)
    .where(inArray(evaluationResult.evaluationId, ids));
  return rows.map((row) => ({
    ...row,
    results: results
      .filter(({ evaluationId }) => evaluationId === row.id)
      .map(({ objectiveId, result, note }) => ({ objectiveId, result, note })),
  }));
}
