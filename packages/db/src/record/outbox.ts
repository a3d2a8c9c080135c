import type { CivilDate } from '@traject/rules/calendar';
import { and, asc, eq, inArray, lte, ne, notExists, sql } from 'drizzle-orm';
import { inCentre, NO_CENTRE, operatorOf, type Transaction } from '../in-centre.ts';
import type { Database } from '../open.ts';
import { user } from '../schema/identity.ts';
import { noticeChoice } from '../schema/notice-choice.ts';
import { outboxMail } from '../schema/outbox-mail.ts';
import { staff } from '../schema/staff.ts';

type MailRow = typeof outboxMail.$inferSelect;
/** A mail as it is put in the outbox. */
export type NewMail = Pick<
  MailRow,
  'id' | 'staffId' | 'day' | 'state' | 'subject' | 'body' | 'nextTryAt' | 'queuedAt'
>;

/**
 * Whom a mail may be made for on a day: everybody who works here, chose mails, and has none for that day yet. Weekly
 * ones are for a weekday (1 = Monday).
 */
export const mailsToMake = (database: Database, day: CivilDate, weekday: number) =>
  inCentre(database, NO_CENTRE, (transaction) =>
    transaction
      .select({
        centreId: staff.centreId,
        staffId: staff.id,
        language: noticeChoice.language,
        rhythm: noticeChoice.rhythm,
      })
      .from(noticeChoice)
      .innerJoin(
        staff,
        and(eq(staff.centreId, noticeChoice.centreId), eq(staff.id, noticeChoice.staffId)),
      )
      .where(
        and(
          eq(staff.active, true),
          ne(noticeChoice.rhythm, 'none'),
          sql`(${noticeChoice.rhythm} = 'daily' or ${noticeChoice.weekday} = ${weekday})`,
          notExists(
            transaction
              .select({ one: sql`1` })
              .from(outboxMail)
              .where(
                and(
                  eq(outboxMail.centreId, noticeChoice.centreId),
                  eq(outboxMail.staffId, noticeChoice.staffId),
                  eq(outboxMail.day, day),
                ),
              ),
          ),
        ),
      ),
  );

/** Puts a mail in the outbox; nothing happens when another server was first. */
export async function queueMail(
  transaction: Transaction,
  centreId: string,
  mail: NewMail,
): Promise<void> {
  await transaction
    .insert(outboxMail)
    .values({ ...mail, centreId })
    .onConflictDoNothing();
}

/** The centres with mail that waits, or that has been on its way for too long. */
async function centresWithMail(database: Database, now: string): Promise<string[]> {
  const rows = await inCentre(database, NO_CENTRE, (transaction) =>
    transaction
      .selectDistinct({ centreId: outboxMail.centreId })
      .from(outboxMail)
      .where(and(inArray(outboxMail.state, ['queued', 'sending']), lte(outboxMail.nextTryAt, now))),
  );
  return rows.map(({ centreId }) => centreId);
}

/** A mail that this server has taken to send, with the account of who gets it. */
export interface TakenMail {
  readonly centreId: string;
  readonly id: string;
  readonly userId: string;
  readonly day: CivilDate;
  readonly subject: string;
  readonly body: string;
  /** Which try this is, counted from 1. */
  readonly tries: number;
}

/**
 * Takes mails to send, so many of each centre at most; no other server takes the same ones. One that was taken before
 * and never settled is given up: whether it left is not known, and nothing may be sent twice.
 */
export async function takeMail(
  database: Database,
  { now, until, limit }: { now: string; until: string; limit: number },
): Promise<TakenMail[]> {
  const taken: TakenMail[] = [];
  for (const centreId of await centresWithMail(database, now))
    taken.push(
      ...(await inCentre(database, operatorOf(centreId), async (transaction) => {
        await transaction
          .update(outboxMail)
          .set({ state: 'failed', reason: 'interrupted' })
          .where(and(eq(outboxMail.state, 'sending'), lte(outboxMail.nextTryAt, now)));
        const free = await transaction
          .select({ id: outboxMail.id })
          .from(outboxMail)
          .where(and(eq(outboxMail.state, 'queued'), lte(outboxMail.nextTryAt, now)))
          .orderBy(asc(outboxMail.nextTryAt))
          .limit(limit)
          .for('update', { skipLocked: true });
        if (free.length === 0) return [];
        const ids = free.map(({ id }) => id);
        await transaction
          .update(outboxMail)
          .set({ state: 'sending', nextTryAt: until, tries: sql`${outboxMail.tries} + 1` })
          .where(inArray(outboxMail.id, ids));
        return transaction
          .select({
            centreId: outboxMail.centreId,
            id: outboxMail.id,
            userId: staff.userId,
            day: outboxMail.day,
            subject: outboxMail.subject,
            body: outboxMail.body,
            tries: outboxMail.tries,
          })
          .from(outboxMail)
          .innerJoin(staff, eq(staff.id, outboxMail.staffId))
          .where(inArray(outboxMail.id, ids));
      })),
    );
  return taken;
}

/** Where a mail stands after a try. */
export type Outcome =
  | { readonly state: 'sent'; readonly sentAt: string }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'queued'; readonly reason: string; readonly nextTryAt: string };

/** Writes how a try went, of a mail that is still this server's to settle. */
export const settleMail = (
  database: Database,
  { centreId, id, tries }: Pick<TakenMail, 'centreId' | 'id' | 'tries'>,
  outcome: Outcome,
): Promise<void> =>
  inCentre(database, operatorOf(centreId), async (transaction) => {
    await transaction
      .update(outboxMail)
      .set(outcome)
      .where(
        and(eq(outboxMail.id, id), eq(outboxMail.state, 'sending'), eq(outboxMail.tries, tries)),
      );
  });

/** The e-mail address of an account, or undefined when it is gone. Accounts stand outside the centres. */
export async function mailAddressOf(
  database: Database,
  userId: string,
): Promise<string | undefined> {
  const [row] = await database.select({ email: user.email }).from(user).where(eq(user.id, userId));
  return row?.email;
}
