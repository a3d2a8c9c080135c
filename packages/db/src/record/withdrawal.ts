import { and, eq, getTableName } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import * as table from '../schema/index.ts';
import { recordWithdrawal, type WithdrawableKind } from '../schema/record-withdrawal.ts';

/** Where each kind of record stands. */
const TABLES = {
  award: table.award,
  consultation: table.consultation,
  request: table.projectRequest,
  study: table.studyAcceptance,
  'work-track': table.workTrack,
  'subsidy-decision': table.subsidyDecision,
  exemption: table.exemption,
  evaluation: table.evaluation,
  conversation: table.conversation,
  interview: table.interviewRequest,
  move: table.residenceMove,
  programme: table.studyProgramme,
  exams: table.examSession,
  holiday: table.holidayWork,
  claim: table.studentClaim,
  maintenance: table.maintenanceInquiry,
} as const satisfies Readonly<Record<WithdrawableKind, unknown>>;

type Withdrawable = (typeof TABLES)[WithdrawableKind];

/** A record of a file that can be taken out, as it stands, or undefined. */
export async function withdrawableOf(
  transaction: Transaction,
  dossierId: string,
  kind: WithdrawableKind,
  id: string,
): Promise<{ id: string; dossierId: string; version: number } | undefined> {
  const from: Withdrawable = TABLES[kind];
  const [row] = await transaction
    .select()
    .from(from)
    .where(and(eq(from.id, id), eq(from.dossierId, dossierId)));
  return row;
}

/**
 * Takes a record out of its file: it may tell of somebody else, so it does not stay there. What stood there is in the
 * audit trail, the reason in a table of its own.
 */
export async function withdrawRecord(
  transaction: Transaction,
  reader: Reader,
  kind: WithdrawableKind,
  before: { id: string; dossierId: string },
  reason: string,
): Promise<void> {
  const from: Withdrawable = TABLES[kind];
  const { dossierId, id: recordId } = before;
  await transaction.delete(from).where(and(eq(from.id, recordId), eq(from.dossierId, dossierId)));
  const row = { id: newId(), dossierId, kind, recordId, centreId: reader.centreId };
  await transaction.insert(recordWithdrawal).values({ ...row, reason, recordedBy: reader.staffId });
  await recordTrace(transaction, reader, {
    action: 'record.withdraw',
    dossierId,
    record: getTableName(from),
    recordId,
    before,
    after: { withdrawal: row.id, reason: reason.length },
  });
}

/** What was taken out of a file, when, by whom and why. */
export const withdrawalsOf = (transaction: Transaction, dossierId: string) =>
  transaction
    .select({
      id: recordWithdrawal.id,
      kind: recordWithdrawal.kind,
      reason: recordWithdrawal.reason,
      recordedBy: recordWithdrawal.recordedBy,
      recordedAt: recordWithdrawal.recordedAt,
    })
    .from(recordWithdrawal)
    .where(eq(recordWithdrawal.dossierId, dossierId));
