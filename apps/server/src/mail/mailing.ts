import { deliverMail, makeMail, type SendMail } from '@traject/api/server';
import type { Database } from '@traject/db/open';
import type { Logger } from 'pino';

/** How long the outbox is left alone before it is looked at again. */
const EVERY_MS = 60_000;

/**
 * Makes the mails of the day and sends what waits, again and again. Every server on a database may do so: a mail is made
 * once and taken by one. The clock is read here and handed down.
 */
export function keepMailing(
  database: Database,
  { send, url }: { send: SendMail; url: string },
  log: Logger,
  every = EVERY_MS,
): { stop(): Promise<void> } {
  const work = async (): Promise<void> => {
    try {
      const now = new Date();
      await makeMail(database, { now, url });
      await deliverMail(database, { now, send });
    } catch (error) {
      log.error({ err: error }, 'the mail could not be made or sent');
    }
  };
  let busy = work();
  const timer = setInterval(() => {
    busy = busy.then(work);
  }, every);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await busy;
    },
  };
}
