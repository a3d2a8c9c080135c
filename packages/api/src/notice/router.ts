import {
  chooseNotices,
  inCentre,
  isFirstTime,
  noticesOf,
  type Reader,
  revokeCalendarAddress,
  type Transaction,
  writeCalendarAddress,
} from '@traject/db';
import { Refusal } from '../refusal.ts';
import { allowed, readerOf, router, type StaffContext } from '../trpc.ts';
import { chooseNotices as chooseInput } from './input.ts';
import { hashOfSecret, newSecret } from './secret.ts';

/** Nothing was chosen yet: no mail, and Monday when it becomes a weekly one. */
const FIRST = { rhythm: 'none', weekday: 1, version: 0 } as const;

/** An instant of the database as screens read it (ISO 8601, in UTC). */
const instant = (text: string): string => new Date(text).toISOString();

/** How the reader is told of what is due, as the settings show it. */
async function settingsOf(transaction: Transaction, reader: Reader, context: StaffContext) {
  const { choice, feed, lastMail } = await noticesOf(transaction, reader);
  return {
    rhythm: choice?.rhythm ?? FIRST.rhythm,
    weekday: choice?.weekday ?? FIRST.weekday,
    language: choice?.language ?? context.staff.language,
    version: choice?.version ?? FIRST.version,
    calendarSince: feed === undefined ? null : instant(feed.madeAt),
    mailIsSetUp: context.mailIsSetUp === true,
    lastMail:
      lastMail === undefined
        ? null
        : {
            ...lastMail,
            nextTryAt: instant(lastMail.nextTryAt),
            sentAt: lastMail.sentAt === null ? null : instant(lastMail.sentAt),
          },
  };
}

/** How somebody is told of what is due: the calendar and the mail. */
export const noticeRouter = router({
  open: allowed('notice.choose').query(({ ctx }) => {
    const reader = readerOf(ctx);
    return inCentre(ctx.database, reader, (transaction) => settingsOf(transaction, reader, ctx));
  }),

  choose: allowed('notice.choose')
    .input(chooseInput)
    .mutation(({ ctx, input: { requestId, version, ...stated } }) => {
      const reader = readerOf(ctx);
      return inCentre(ctx.database, reader, async (transaction) => {
        if (await isFirstTime(transaction, reader, requestId, 'notice.choose')) {
          const { choice } = await noticesOf(transaction, reader);
          const now = choice?.version ?? FIRST.version;
          if (now !== version)
            throw new Refusal('changed-meanwhile', 'version', { version: String(now) });
          await chooseNotices(transaction, reader, choice, stated);
        }
        return settingsOf(transaction, reader, ctx);
      });
    }),

  /**
   * Makes a calendar address in place of the one before, which opens nothing from then on. The secret is in this answer
   * and nowhere else; when the answer gets lost, one asks again.
   */
  makeAddress: allowed('notice.choose').mutation(({ ctx }) => {
    const reader = readerOf(ctx);
    const secret = newSecret();
    return inCentre(ctx.database, reader, async (transaction) => {
      await writeCalendarAddress(transaction, reader, hashOfSecret(secret));
      return {
        path: `/agenda/${secret}.ics`,
        settings: await settingsOf(transaction, reader, ctx),
      };
    });
  }),

  revokeAddress: allowed('notice.choose').mutation(({ ctx }) => {
    const reader = readerOf(ctx);
    return inCentre(ctx.database, reader, async (transaction) => {
      await revokeCalendarAddress(transaction, reader);
      return settingsOf(transaction, reader, ctx);
    });
  }),
});
