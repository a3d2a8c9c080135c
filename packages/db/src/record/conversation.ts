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

type ConversationRow = typeof conversation.$inferSelect;

/** A conversation of a file without what was said, or undefined. */
export async function conversationOf(
  transaction: Transaction,
  dossierId: string,
  id: string,
): Promise<ConversationRow | undefined> {
  const [row] = await transaction
    .select()
    .from(conversation)
    .where(and(eq(conversation.id, id), eq(conversation.dossierId, dossierId)));
  return row;
}

/**
 * Records a conversation and its text, or writes them anew one version further than `before` (a reason that was heard
 * later, a wrong day), with one audit row. It stays of who noted it first.
 */
export async function writeConversation(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  before: ConversationRow | undefined,
  { held, text }: StatedConversation,
): Promise<void> {
  const own = { centreId: reader.centreId, id: held.id, dossierId };
  if (before === undefined) {
    await transaction.insert(conversation).values({ ...held, ...own, recordedBy: reader.staffId });
    await transaction.insert(conversationText).values({ ...own, ...text });
  } else {
    const version = before.version + 1;
    await transaction
      .update(conversation)
      .set({ ...held, version })
      .where(eq(conversation.id, held.id));
    await transaction.update(conversationText).set(text).where(eq(conversationText.id, held.id));
  }
  await recordTrace(transaction, reader, {
    action: 'conversation.record',
    dossierId,
    record: 'conversation',
    recordId: held.id,
    ...(before === undefined ? {} : { before }),
    after: { ...own, ...held, text },
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
      version: conversation.version,
      recordedBy: conversation.recordedBy,
      recordedAt: conversation.recordedAt,
    })
    .from(conversation)
    .innerJoin(conversationText, eq(conversationText.id, conversation.id))
    .where(eq(conversation.dossierId, dossierId))
    .orderBy(desc(conversation.heldOn), desc(conversation.recordedAt));
