import { and, eq } from 'drizzle-orm';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import { award } from '../schema/award.ts';

type AwardRow = typeof award.$inferSelect;

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

/** Changes the end or the amounts of an award, one version further, with its audit row. */
export async function changeAward(
  transaction: Transaction,
  reader: Reader,
  before: AwardRow,
  action: 'award.end' | 'award.change-amount',
  values: Partial<Pick<AwardRow, 'validUntil' | 'amounts'>>,
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
