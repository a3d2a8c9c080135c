import { and, eq } from 'drizzle-orm';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import { award } from '../schema/award.ts';
import { rightEndReason } from '../schema/right-end-reason.ts';

export type AwardRow = typeof award.$inferSelect;

/** What is noted of an award; the rest of its row says whose it is and who entered it. */
export type AwardAsNoted = Pick<
  AwardRow,
  'kind' | 'appliedOn' | 'decidedOn' | 'validFrom' | 'validUntil' | 'topsUpPaidWork' | 'amounts'
>;

/** An award of a file, or undefined. */
export async function awardOf(
  transaction: Transaction,
  dossierId: string,
  id: string,
): Promise<AwardRow | undefined> {
  const [row] = await transaction
    .select()
    .from(award)
    .where(and(eq(award.id, id), eq(award.dossierId, dossierId)));
  return row;
}

/** Changes what is noted of an award, one version further, with its audit row. */
export async function changeAward(
  transaction: Transaction,
  reader: Reader,
  before: AwardRow,
  action: 'award.end' | 'award.change-amount' | 'award.correct',
  values: Partial<AwardAsNoted>,
): Promise<void> {
  const after = { ...values, version: before.version + 1 };
  await transaction.update(award).set(after).where(eq(award.id, before.id));
  await recordTrace(transaction, reader, {
    action,
    dossierId: before.dossierId,
    record: 'award',
    recordId: before.id,
    before,
    after,
  });
}

type EndReason = Pick<typeof rightEndReason.$inferSelect, 'reason' | 'explanation'>;

/** Keeps, in its own table, why a right ended; null when it runs on after all. */
export async function stateEndReason(
  transaction: Transaction,
  reader: Reader,
  { id, dossierId }: AwardRow,
  why: EndReason | null,
): Promise<void> {
  const [before] = await transaction.select().from(rightEndReason).where(eq(rightEndReason.id, id));
  if (before !== undefined)
    await transaction.delete(rightEndReason).where(eq(rightEndReason.id, id));
  if (why !== null)
    await transaction
      .insert(rightEndReason)
      .values({ ...why, id, dossierId, centreId: reader.centreId });
  if (before === undefined && why === null) return;
  await recordTrace(transaction, reader, {
    action: 'award.end-reason',
    dossierId,
    record: 'right_end_reason',
    recordId: id,
    ...(before === undefined ? {} : { before }),
    after: why,
  });
}

/** Why the rights of a file ended, by award. */
export async function endReasons(
  transaction: Transaction,
  dossierId: string,
): Promise<Record<string, EndReason>> {
  const rows = await transaction
    .select()
    .from(rightEndReason)
    .where(eq(rightEndReason.dossierId, dossierId));
  return Object.fromEntries(
    rows.map(({ id, reason, explanation }) => [id, { reason, explanation }]),
  );
}
