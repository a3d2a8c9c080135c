import { deliverMail, makeMail, type SendMail } from '@traject/api/server';
import type { Database } from '@traject/db/open';
import type { Logger } from 'pino';
import { keepDoing, type Ongoing } from '../keep-doing.ts';

/**
 * Makes the mails of the day and sends what waits, again and again. Every server on a database may do so: a mail is made
 * once and taken by one. The clock is read here and handed down.
 */
export const keepMailing = (
  database: Database,
  { send, url }: { send: SendMail; url: string },
  log: Logger,
): Ongoing =>
  keepDoing(
    async () => {
      const now = new Date();
      await makeMail(database, { now, url });
      await deliverMail(database, { now, send });
    },
    log,
    'the mail could not be made or sent',
  );
