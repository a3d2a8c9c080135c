import { type Database, mailAddressOf, type Outcome, settleMail, takeMail } from '@traject/db';

/** A mail as it is handed to whoever delivers it. */
interface MailToSend {
  /** The same for every try of the same mail, so that a mail server can tell a second one. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** How a try went: taken over, not now, or never. */
export type SendResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly again: boolean; readonly reason: string };

/** Hands a mail to a mail server. Never throws. */
export type SendMail = (mail: MailToSend) => Promise<SendResult>;

/** So many mails of one centre are taken at once. */
const AT_A_TIME = 20;

/** A mail that is not settled after so long was taken by a server that stopped. */
const LEASE_MINUTES = 10;

/** How long to wait after the first, second, … failed try; after the last one it is given up. */
const WAIT_MINUTES = [1, 5, 20, 60, 180, 360] as const;

const inMinutes = (now: Date, minutes: number): string =>
  new Date(now.getTime() + minutes * 60_000).toISOString();

/** What a try makes of a mail; `tries` counts the one that just ended. */
function outcomeOf(result: SendResult, tries: number, now: Date): Outcome {
  if (result.ok) return { state: 'sent', sentAt: now.toISOString() };
  const wait = result.again ? WAIT_MINUTES[tries - 1] : undefined;
  return wait === undefined
    ? { state: 'failed', reason: result.reason }
    : { state: 'queued', reason: result.reason, nextTryAt: inMinutes(now, wait) };
}

/**
 * Sends what waits in the outbox. A mail is taken first and settled after, in transactions of their own, for sending
 * takes long. Several servers may do so at once; none takes what another has. The answer is how many were tried.
 */
export async function deliverMail(
  database: Database,
  { now, send }: { now: Date; send: SendMail },
): Promise<number> {
  const mails = await takeMail(database, {
    now: now.toISOString(),
    until: inMinutes(now, LEASE_MINUTES),
    limit: AT_A_TIME,
  });
  for (const mail of mails) {
    const to = await mailAddressOf(database, mail.userId);
    const result: SendResult =
      to === undefined
        ? { ok: false, again: false, reason: 'no-address' }
        : await send({ id: mail.id, to, subject: mail.subject, body: mail.body });
    await settleMail(database, mail, outcomeOf(result, mail.tries, now));
  }
  return mails.length;
}
