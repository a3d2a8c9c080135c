import { and, desc, eq } from 'drizzle-orm';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import { commitmentMark } from '../schema/commitment-mark.ts';
import { contract } from '../schema/contract.ts';
import { contractCommitment } from '../schema/contract-commitment.ts';

/** A tick, or a tick taken back. */
export type StatedMark = Pick<
  typeof commitmentMark.$inferInsert,
  'id' | 'commitmentId' | 'done' | 'markedOn' | 'saidBy' | 'note'
>;

/** Whether a commitment stands in a contract of this file, and whether that contract is signed. */
export async function commitmentOf(
  transaction: Transaction,
  dossierId: string,
  id: string,
): Promise<{ frozen: boolean } | undefined> {
  const [row] = await transaction
    .select({ frozen: contract.frozen })
    .from(contractCommitment)
    .innerJoin(contract, eq(contract.id, contractCommitment.contractId))
    .where(and(eq(contractCommitment.id, id), eq(contract.dossierId, dossierId)));
  return row;
}

/** Ticks a commitment off or takes the tick back, with its audit row; what was said before stays. */
export async function markCommitment(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  mark: StatedMark,
): Promise<void> {
  const row = { ...mark, centreId: reader.centreId, dossierId, recordedBy: reader.staffId };
  await transaction.insert(commitmentMark).values(row);
  await recordTrace(transaction, reader, {
    action: mark.done ? 'commitment.tick' : 'commitment.untick',
    dossierId,
    record: 'commitment_mark',
    recordId: mark.id,
    after: row,
  });
}

/** Every tick of a file with the commitment it is about, newest first. */
export const readMarks = (transaction: Transaction, dossierId: string) =>
  transaction
    .select({
      id: commitmentMark.id,
      commitmentId: commitmentMark.commitmentId,
      commitment: contractCommitment.commitment,
      done: commitmentMark.done,
      markedOn: commitmentMark.markedOn,
      saidBy: commitmentMark.saidBy,
      note: commitmentMark.note,
      recordedBy: commitmentMark.recordedBy,
      recordedAt: commitmentMark.recordedAt,
    })
    .from(commitmentMark)
    .innerJoin(contractCommitment, eq(contractCommitment.id, commitmentMark.commitmentId))
    .where(eq(commitmentMark.dossierId, dossierId))
    .orderBy(desc(commitmentMark.recordedAt), desc(commitmentMark.id));
