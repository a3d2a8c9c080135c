import { and, desc, eq, ne, sql } from 'drizzle-orm';
import { recordTrace } from '../audit/record-trace.ts';
import { inCentre, NO_CENTRE, type Reader, type Transaction } from '../in-centre.ts';
import type { Database } from '../open.ts';
import { calendarFeed } from '../schema/calendar-feed.ts';
import { noticeChoice } from '../schema/notice-choice.ts';
import { outboxMail } from '../schema/outbox-mail.ts';
import { staff } from '../schema/staff.ts';

type ChoiceRow = typeof noticeChoice.$inferSelect;
/** How somebody wants to be told of what is due. */
export type StatedChoice = Pick<ChoiceRow, 'rhythm' | 'weekday' | 'language'>;

/** How the reader is told of what is due: the choice made, since when there is a calendar address, the last mail. */
export async function noticesOf(transaction: Transaction, { staffId }: Reader) {
  const [choice] = await transaction
    .select()
    .from(noticeChoice)
    .where(eq(noticeChoice.staffId, staffId));
  const [feed] = await transaction
    .select({ madeAt: calendarFeed.madeAt })
    .from(calendarFeed)
    .where(eq(calendarFeed.staffId, staffId));
  const [lastMail] = await transaction
    .select({
      day: outboxMail.day,
      state: outboxMail.state,
      tries: outboxMail.tries,
      reason: outboxMail.reason,
      nextTryAt: outboxMail.nextTryAt,
      sentAt: outboxMail.sentAt,
    })
    .from(outboxMail)
    .where(and(eq(outboxMail.staffId, staffId), ne(outboxMail.state, 'nothing-due')))
    .orderBy(desc(outboxMail.day))
    .limit(1);
  return { choice, feed, lastMail };
}

/** Writes how the reader wants to be told, one version further, with the audit row. */
export async function chooseNotices(
  transaction: Transaction,
  reader: Reader,
  before: ChoiceRow | undefined,
  stated: StatedChoice,
): Promise<void> {
  const after = { ...stated, version: (before?.version ?? 0) + 1 };
  await transaction
    .insert(noticeChoice)
    .values({ ...after, centreId: reader.centreId, staffId: reader.staffId })
    .onConflictDoUpdate({ target: [noticeChoice.centreId, noticeChoice.staffId], set: after });
  await recordTrace(transaction, reader, {
    action: 'notice.choose',
    dossierId: null,
    record: 'notice_choice',
    recordId: reader.staffId,
    before,
    after,
  });
}

/** Gives the reader a calendar address in place of the one before; the trace does not hold its hash. */
export async function writeCalendarAddress(
  transaction: Transaction,
  reader: Reader,
  secretHash: string,
): Promise<void> {
  const after = { secretHash, madeAt: sql`now()` };
  await transaction
    .insert(calendarFeed)
    .values({ ...after, centreId: reader.centreId, staffId: reader.staffId })
    .onConflictDoUpdate({ target: [calendarFeed.centreId, calendarFeed.staffId], set: after });
  await traceAddress(transaction, reader, 'calendar.make');
}

/** Takes the calendar address of the reader away; it opens nothing from now on. */
export async function revokeCalendarAddress(
  transaction: Transaction,
  reader: Reader,
): Promise<void> {
  const removed = await transaction
    .delete(calendarFeed)
    .where(eq(calendarFeed.staffId, reader.staffId))
    .returning({ staffId: calendarFeed.staffId });
  if (removed.length > 0) await traceAddress(transaction, reader, 'calendar.revoke');
}

const traceAddress = (transaction: Transaction, reader: Reader, action: string) =>
  recordTrace(transaction, reader, {
    action,
    dossierId: null,
    record: 'calendar_feed',
    recordId: reader.staffId,
  });

/** Whose calendar an address opens, by the hash of its secret; undefined when it opens none (any more). */
export const calendarOwner = (database: Database, secretHash: string) =>
  inCentre(database, NO_CENTRE, async (transaction) => {
    const [row] = await transaction
      .select({
        centreId: staff.centreId,
        staffId: staff.id,
        role: staff.role,
        teamId: staff.teamId,
        language: staff.language,
      })
      .from(calendarFeed)
      .innerJoin(
        staff,
        and(eq(staff.centreId, calendarFeed.centreId), eq(staff.id, calendarFeed.staffId)),
      )
      .where(and(eq(calendarFeed.secretHash, secretHash), eq(staff.active, true)));
    return row;
  });

/** The language that somebody chose for mails and the calendar, or undefined. */
export async function noticeLanguage(transaction: Transaction, staffId: string) {
  const [row] = await transaction
    .select({ language: noticeChoice.language })
    .from(noticeChoice)
    .where(eq(noticeChoice.staffId, staffId));
  return row?.language;
}
