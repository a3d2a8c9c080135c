import type { CivilDate } from '@traject/rules/calendar';
import { and, eq } from 'drizzle-orm';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import { interviewRequest } from '../schema/interview-request.ts';

type InterviewRow = typeof interviewRequest.$inferSelect;

/** A request for an interview of a file, or undefined. */
export async function interviewOf(
  transaction: Transaction,
  dossierId: string,
  id: string,
): Promise<InterviewRow | undefined> {
  const [row] = await transaction
    .select()
    .from(interviewRequest)
    .where(and(eq(interviewRequest.id, id), eq(interviewRequest.dossierId, dossierId)));
  return row;
}

/** Records that the interview took place, with its audit row. */
export async function grantInterview(
  transaction: Transaction,
  reader: Reader,
  before: InterviewRow,
  grantedOn: CivilDate,
): Promise<void> {
  const after = { grantedOn };
  await transaction.update(interviewRequest).set(after).where(eq(interviewRequest.id, before.id));
  await recordTrace(transaction, reader, {
    action: 'interview.grant',
    dossierId: before.dossierId,
    record: 'interview_request',
    recordId: before.id,
    before,
    after,
  });
}
