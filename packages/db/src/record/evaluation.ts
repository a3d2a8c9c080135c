import { and, desc, eq, inArray } from 'drizzle-orm';
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
    'centreId' | 'dossierId' | 'recordedBy' | 'recordedAt' | 'version'
  >;
  readonly othersPresent: string;
  readonly followUp: string;
  readonly results: readonly Omit<
    typeof evaluationResult.$inferInsert,
    'centreId' | 'evaluationId'
  >[];
}

type EvaluationRow = typeof evaluation.$inferSelect;

/** An evaluation of a file without what was said, or undefined. */
export async function evaluationOf(
  transaction: Transaction,
  dossierId: string,
  id: string,
): Promise<EvaluationRow | undefined> {
  const [row] = await transaction
    .select()
    .from(evaluation)
    .where(and(eq(evaluation.id, id), eq(evaluation.dossierId, dossierId)));
  return row;
}

/**
 * Records an evaluation, its text and its results, or writes them anew one version further than `before`, with one audit
 * row. It stays of who noted it first.
 */
export async function writeEvaluation(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  before: EvaluationRow | undefined,
  { held, othersPresent, followUp, results }: StatedEvaluation,
): Promise<void> {
  const { centreId } = reader;
  const own = { centreId, id: held.id, dossierId };
  const text = { othersPresent, followUp };
  if (before === undefined) {
    await transaction.insert(evaluation).values({ ...held, ...own, recordedBy: reader.staffId });
    await transaction.insert(evaluationText).values({ ...own, ...text });
  } else {
    const version = before.version + 1;
    await transaction
      .update(evaluation)
      .set({ ...held, version })
      .where(eq(evaluation.id, held.id));
    await transaction.update(evaluationText).set(text).where(eq(evaluationText.id, held.id));
    await transaction.delete(evaluationResult).where(eq(evaluationResult.evaluationId, held.id));
  }
  if (results.length > 0)
    await transaction
      .insert(evaluationResult)
      .values(results.map((result) => ({ ...result, centreId, evaluationId: held.id })));
  await recordTrace(transaction, reader, {
    action: 'evaluation.record',
    dossierId,
    record: 'evaluation',
    recordId: held.id,
    ...(before === undefined ? {} : { before }),
    after: { ...own, ...held, ...text, results },
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
      version: evaluation.version,
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
