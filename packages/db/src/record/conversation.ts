import { and, desc, eq } from 'drizzle-orm';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import { conversation } from '../schema/conversation.ts';
import { conversationText } from '../schema/conversation-text.ts';

/** What is said of a conversation, in the table with its own rights. */
type ConversationText = Pick<typeof conversationText.$inferInsert, 'who' | 'said' | 'reason'>;

/** A conversation with, apart, what was said. */
export interface StatedConversation {
  readonly held: Pick<
    typeof conversation.$inferInsert,
    'id' | 'heldOn' | 'channel' | 'attendance' | 'interviewRequestId'
  >;
  readonly text: ConversationText;
}

/** Records a conversation and its text, with one audit row. */
export async function recordConversation(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  { held, text }: StatedConversation,
): Promise<void> {
  const own = { centreId: reader.centreId, id: held.id, dossierId };
  const row = { ...held, ...own, recordedBy: reader.staffId };
  await transaction.insert(conversation).values(row);
  await transaction.insert(conversationText).values({ ...own, ...text });
  await recordTrace(transaction, reader, {
    action: 'conversation.record',
    dossierId,
    record: 'conversation',
    recordId: held.id,
    after: { ...row, text },
  });
}

type TextRow = typeof conversationText.$inferSelect;

/** The text of a conversation of a file, or undefined. */
export async function conversationTextOf(
  transaction: Transaction,
  dossierId: string,
  id: string,
): Promise<TextRow | undefined> {
  const [row] = await transaction
    .select()
    .from(conversationText)
    .where(and(eq(conversationText.id, id), eq(conversationText.dossierId, dossierId)));
  return row;
}

/** Completes the text of a conversation, such as a reason heard later; one version further, with its audit row. */
export async function changeConversationText(
  transaction: Transaction,
  reader: Reader,
  before: TextRow,
  text: ConversationText,
): Promise<void> {
  const after = { ...text, version: before.version + 1 };
  await transaction.update(conversationText).set(after).where(eq(conversationText.id, before.id));
  await recordTrace(transaction, reader, {
    action: 'conversation.change',
    dossierId: before.dossierId,
    record: 'conversation',
    recordId: before.id,
    before,
    after,
  });
}

/** The conversations of a file with what was said, newest first. */
export const readConversations = (transaction: Transaction, dossierId: string) =>
  transaction
    .select({
      id: conversation.id,
      heldOn: conversation.heldOn,
      channel: conversation.channel,
      attendance: conversation.attendance,
      interviewRequestId: conversation.interviewRequestId,
      who: conversationText.who,
      said: conversationText.said,
      reason: conversationText.reason,
      version: conversationText.version,
      recordedBy: conversation.recordedBy,
      recordedAt: conversation.recordedAt,
    })
    .from(conversation)
    .innerJoin(conversationText, eq(conversationText.id, conversation.id))
    .where(eq(conversation.dossierId, dossierId))
    .orderBy(desc(conversation.heldOn), desc(conversation.recordedAt));
