import type { CivilDate } from '@traject/rules/calendar';
import { and, asc, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { recordTrace } from '../audit/record-trace.ts';
import { lettersThatHold } from '../decision-rows.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import { notification } from '../schema/notification.ts';
import { notificationLetter } from '../schema/notification-letter.ts';

type NotificationRow = typeof notification.$inferSelect;

/** What was decided towards the person. */
export interface DecisionTaken
  extends Pick<NotificationRow, 'about' | 'recordId' | 'subject' | 'decidedOn' | 'worksFrom'> {
  readonly appliedOn: CivilDate | null;
}

/**
 * Notes that a decision was taken towards the person, so that its notification is followed from now on; call it in the
 * change that records the decision itself. The answer is its id.
 */
export async function followNotification(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  taken: DecisionTaken,
): Promise<string> {
  const row = {
    ...taken,
    id: newId(),
    centreId: reader.centreId,
    dossierId,
    recordedBy: reader.staffId,
  };
  await transaction.insert(notification).values(row);
  await recordTrace(transaction, reader, {
    action: 'notification.follow',
    dossierId,
    record: 'notification',
    recordId: row.id,
    after: row,
  });
  return row.id;
}

/** Follows the notification of a decision no longer, for the decision is of another file; it has no letters yet. */
export async function stopFollowing(
  transaction: Transaction,
  reader: Reader,
  before: NotificationRow,
): Promise<void> {
  await transaction.delete(notification).where(eq(notification.id, before.id));
  await recordTrace(transaction, reader, {
    action: 'notification.stop',
    dossierId: before.dossierId,
    record: 'notification',
    recordId: before.id,
    before,
    after: null,
  });
}

/** A decision towards the person of a file, or undefined. */
export async function notificationOf(
  transaction: Transaction,
  dossierId: string,
  id: string,
): Promise<NotificationRow | undefined> {
  const [row] = await transaction
    .select()
    .from(notification)
    .where(and(eq(notification.id, id), eq(notification.dossierId, dossierId)));
  return row;
}

/** What is stated of a letter: when and how it was sent, what it carried, and which one it states anew. */
export type StatedLetter = Pick<
  typeof notificationLetter.$inferInsert,
  'correctsId' | 'notifiedOn' | 'notifiedBy' | 'reasonedInLaw' | 'reasonedInFact' | 'mentions'
>;

/**
 * Records a letter with which a decision was made known, one version further, with its audit row. Nothing that was
 * recorded before is changed: a letter that is stated anew stays, and is pointed at.
 */
export async function recordLetter(
  transaction: Transaction,
  reader: Reader,
  of: NotificationRow,
  stated: StatedLetter,
): Promise<void> {
  const row = {
    ...stated,
    id: newId(),
    centreId: reader.centreId,
    dossierId: of.dossierId,
    notificationId: of.id,
    recordedBy: reader.staffId,
  };
  await transaction.insert(notificationLetter).values(row);
  await transaction
    .update(notification)
    .set({ version: of.version + 1 })
    .where(eq(notification.id, of.id));
  await recordTrace(transaction, reader, {
    action: 'notification.record',
    dossierId: of.dossierId,
    record: 'notification',
    recordId: of.id,
    before: { version: of.version },
    after: { ...row, version: of.version + 1 },
  });
}

/** Every letter with which a decision was made known, also those that were stated anew. */
export const lettersOf = (transaction: Transaction, notificationId: string) =>
  transaction
    .select({
      id: notificationLetter.id,
      correctsId: notificationLetter.correctsId,
      notifiedOn: notificationLetter.notifiedOn,
    })
    .from(notificationLetter)
    .where(eq(notificationLetter.notificationId, notificationId));

/** Corrects the days of a decision, one version further, with its audit row; its letters stay as they are. */
export async function correctDecisionDays(
  transaction: Transaction,
  reader: Reader,
  before: NotificationRow,
  days: Pick<NotificationRow, 'decidedOn' | 'worksFrom'> &
    Partial<Pick<NotificationRow, 'appliedOn'>>,
): Promise<void> {
  const after = { ...days, version: before.version + 1 };
  await transaction.update(notification).set(after).where(eq(notification.id, before.id));
  await recordTrace(transaction, reader, {
    action: 'notification.correct',
    dossierId: before.dossierId,
    record: 'notification',
    recordId: before.id,
    before,
    after,
  });
}

/** What the decisions of a file are about, in order of their day, each with every letter as it was recorded. */
export async function decisionsOf(transaction: Transaction, dossierId: string) {
  const decisions = await transaction
    .select({
      id: notification.id,
      about: notification.about,
      recordId: notification.recordId,
      worksFrom: notification.worksFrom,
      version: notification.version,
    })
    .from(notification)
    .where(eq(notification.dossierId, dossierId))
    .orderBy(asc(notification.decidedOn), asc(notification.id));
  const letters = await transaction
    .select({
      id: notificationLetter.id,
      notificationId: notificationLetter.notificationId,
      correctsId: notificationLetter.correctsId,
      notifiedOn: notificationLetter.notifiedOn,
      notifiedBy: notificationLetter.notifiedBy,
      mentions: notificationLetter.mentions,
      recordedAt: notificationLetter.recordedAt,
    })
    .from(notificationLetter)
    .where(eq(notificationLetter.dossierId, dossierId))
    .orderBy(asc(notificationLetter.recordedAt), asc(notificationLetter.id));
  return decisions.map((decision) => {
    const own = letters.filter(({ notificationId }) => notificationId === decision.id);
    return {
      ...decision,
      letters: own,
      /** The ids of those that hold, in the order in which the facts have them. */
      holding: lettersThatHold(own).map(({ id }) => id),
    };
  });
}
