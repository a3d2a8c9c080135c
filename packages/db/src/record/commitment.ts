import { and, desc, eq, sql } from 'drizzle-orm';
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

/**
 * What makes a commitment the same one in a contract and in its addenda, whose texts are copies: the contract at the
 * root, who promised it, and its words. So a tick holds on when an addendum leaves a commitment as it was.
 */
const sameness = {
  contractId: sql<string>`coalesce(${contract.amendsId}, ${contract.id})`,
  party: contractCommitment.party,
  commitment: contractCommitment.commitment,
};

/** A commitment of a contract of this file, and whether that contract is signed. */
export async function commitmentOf(transaction: Transaction, dossierId: string, id: string) {
  const [row] = await transaction
    .select({ frozen: contract.frozen, ...sameness })
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
      ...sameness,
      done: commitmentMark.done,
      markedOn: commitmentMark.markedOn,
      saidBy: commitmentMark.saidBy,
      note: commitmentMark.note,
      recordedBy: commitmentMark.recordedBy,
      recordedAt: commitmentMark.recordedAt,
    })
    .from(commitmentMark)
    .innerJoin(contractCommitment, eq(contractCommitment.id, commitmentMark.commitmentId))
    .innerJoin(contract, eq(contract.id, contractCommitment.contractId))
    .where(eq(commitmentMark.dossierId, dossierId))
    .orderBy(desc(commitmentMark.recordedAt), desc(commitmentMark.id));
