import type { CivilDate } from '@traject/rules/calendar';
import { decisionMention, type NotifiedDecision } from '@traject/rules/facts';
import { and, asc, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import { notification } from '../schema/notification.ts';

type NotificationRow = typeof notification.$inferSelect;

/** What was decided towards the person. */
export interface DecisionTaken
  extends Pick<NotificationRow, 'about' | 'recordId' | 'subject' | 'decidedOn' | 'worksFrom'> {
  readonly appliedOn: CivilDate | null;
}

const NOTHING_KNOWN = Object.fromEntries(
  decisionMention.options.map((mention) => [mention, 'unknown']),
) as NotifiedDecision['mentions'];

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
    mentions: NOTHING_KNOWN,
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

/** Records when and how a decision was made known and what it carries, one version further, with its audit row. */
export async function recordNotification(
  transaction: Transaction,
  reader: Reader,
  before: NotificationRow,
  made: Pick<
    NotificationRow,
    'notifiedOn' | 'notifiedBy' | 'reasonedInLaw' | 'reasonedInFact' | 'mentions'
  >,
): Promise<void> {
  const after = { ...made, version: before.version + 1 };
  await transaction.update(notification).set(after).where(eq(notification.id, before.id));
  await recordTrace(transaction, reader, {
    action: 'notification.record',
    dossierId: before.dossierId,
    record: 'notification',
    recordId: before.id,
    before,
    after,
  });
}

/** Corrects the days of a decision that is not made known yet, one version further, with its audit row. */
export async function correctDecisionDays(
  transaction: Transaction,
  reader: Reader,
  before: NotificationRow,
  days: Pick<NotificationRow, 'decidedOn' | 'worksFrom'>,
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

/** What the decisions of a file are about, in order of their day. */
export const decisionsOf = (transaction: Transaction, dossierId: string) =>
  transaction
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
