import { and, desc, eq, sql } from 'drizzle-orm';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import { attachment } from '../schema/attachment.ts';
import { award } from '../schema/award.ts';
import { balance } from '../schema/balance.ts';
import { consultation } from '../schema/consultation.ts';
import { contract } from '../schema/contract.ts';
import { evaluation } from '../schema/evaluation.ts';
import { exemption } from '../schema/exemption.ts';
import { interviewRequest } from '../schema/interview-request.ts';
import { projectRequest } from '../schema/project-request.ts';
import { studyAcceptance } from '../schema/study-acceptance.ts';
import { subsidyDecision } from '../schema/subsidy-decision.ts';
import { transferReceived } from '../schema/transfer-received.ts';

/** A paper as it stands in the record. */
export type PaperRow = typeof attachment.$inferSelect;

/** What is written of a new paper. */
export type NewPaper = Omit<
  typeof attachment.$inferInsert,
  'centreId' | 'recordedBy' | 'recordedAt' | 'withdrawnAt' | 'withdrawnBy' | 'withdrawnReason'
>;

/** The records that a paper can belong to, by their kind. */
const RECORDS = {
  award,
  balance,
  consultation,
  contract,
  evaluation,
  exemption,
  interview: interviewRequest,
  request: projectRequest,
  study: studyAcceptance,
  'subsidy-decision': subsidyDecision,
  transfer: transferReceived,
} as const;
export type PaperRecordKind = keyof typeof RECORDS;

/** Whether a record of that kind stands in the file, for this reader. */
export async function recordIsOfFile(
  transaction: Transaction,
  dossierId: string,
  kind: PaperRecordKind,
  id: string,
): Promise<boolean> {
  const table = RECORDS[kind];
  const rows = await transaction
    .select({ id: table.id })
    .from(table)
    .where(and(eq(table.id, id), eq(table.dossierId, dossierId)));
  return rows.length > 0;
}

/** The papers of a file that this reader may know of, newest first. */
export const papersOf = (transaction: Transaction, dossierId: string): Promise<PaperRow[]> =>
  transaction
    .select()
    .from(attachment)
    .where(eq(attachment.dossierId, dossierId))
    .orderBy(desc(attachment.recordedAt), desc(attachment.id));

/** One paper of a file, or undefined when there is none for this reader. */
export async function paperOf(
  transaction: Transaction,
  dossierId: string,
  id: string,
): Promise<PaperRow | undefined> {
  const [row] = await transaction
    .select()
    .from(attachment)
    .where(and(eq(attachment.id, id), eq(attachment.dossierId, dossierId)));
  return row;
}

/** Adds a paper, with its audit row. The id is the client's: a second time is the first one again and changes nothing. */
export async function addPaper(
  transaction: Transaction,
  reader: Reader,
  paper: NewPaper,
): Promise<void> {
  const row = { ...paper, centreId: reader.centreId, recordedBy: reader.staffId };
  const added = await transaction
    .insert(attachment)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: attachment.id });
  if (added.length === 0) return;
  await recordTrace(transaction, reader, {
    action: 'paper.add',
    dossierId: paper.dossierId,
    record: 'attachment',
    recordId: paper.id,
    after: row,
  });
}

/** Writes what the virus scan said of a paper that waited for it, with its audit row. */
export async function recordScan(
  transaction: Transaction,
  reader: Reader,
  before: PaperRow,
  scan: 'clean' | 'infected',
): Promise<void> {
  await transaction.update(attachment).set({ scan }).where(eq(attachment.id, before.id));
  await recordTrace(transaction, reader, {
    action: 'paper.scan',
    dossierId: before.dossierId,
    record: 'attachment',
    recordId: before.id,
    before: { scan: before.scan },
    after: { scan },
  });
}

/** Marks a paper as withdrawn, with the reason and the audit row; the content stays. */
export async function withdrawPaper(
  transaction: Transaction,
  reader: Reader,
  before: PaperRow,
  reason: string,
): Promise<void> {
  const after = { withdrawnBy: reader.staffId, withdrawnReason: reason };
  await transaction
    .update(attachment)
    .set({ ...after, withdrawnAt: sql`now()` })
    .where(eq(attachment.id, before.id));
  await recordTrace(transaction, reader, {
    action: 'paper.withdraw',
    dossierId: before.dossierId,
    record: 'attachment',
    recordId: before.id,
    before,
    after,
  });
}

/** The papers of the centre that still wait for the virus scan. */
export const waitingPapers = (transaction: Transaction): Promise<PaperRow[]> =>
  transaction.select().from(attachment).where(eq(attachment.scan, 'waiting'));
