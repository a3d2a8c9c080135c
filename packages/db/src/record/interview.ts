import { and, asc, eq } from 'drizzle-orm';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import { conversation } from '../schema/conversation.ts';
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

/**
 * Keeps the day on which an interview was granted: that of the first conversation held for it, none when there is none.
 * `without` is a conversation that is about to be taken out. With an audit row when the day changes.
 */
export async function settleInterview(
  transaction: Transaction,
  reader: Reader,
  before: InterviewRow,
  without?: string,
): Promise<void> {
  const held = await transaction
    .select({ id: conversation.id, heldOn: conversation.heldOn })
    .from(conversation)
    .where(eq(conversation.interviewRequestId, before.id))
    .orderBy(asc(conversation.heldOn));
  const grantedOn = held.find(({ id }) => id !== without)?.heldOn ?? null;
  if (grantedOn === before.grantedOn) return;
  const after = { grantedOn, version: before.version + 1 };
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
