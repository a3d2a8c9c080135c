import { createHash } from 'node:crypto';
import { calendarOf, dayInBrussels } from '@traject/api/server';
import type { Database } from '@traject/db/open';
import type { Hono } from 'hono';
import type { Logger } from 'pino';
import { addressOf } from '../http/address.ts';
import { type Allowance, allowanceOf } from '../http/allowance.ts';

/** What the calendar works with. */
interface ServedCalendar {
  readonly database: Database;
  readonly log: Logger;
  readonly behindProxy: boolean;
  /** The address that people use; where none is said, that of the question. */
  readonly publicUrl: string | undefined;
}

/** A calendar program asks every quarter of an hour at most; whoever asks this often is guessing. */
const ALLOWANCE: Allowance = { questions: 60, perMs: 60_000 };

/**
 * The calendars at their secret addresses, without sign-in. One that was revoked and one that never was look alike, and
 * no address is ever written in a log.
 */
export function serveCalendars(app: Hono, served: ServedCalendar): void {
  const allows = allowanceOf(ALLOWANCE);
  app.get('/agenda/:file{[\\w-]+\\.ics}', async (context) => {
    if (!allows(addressOf(context, served.behindProxy), Date.now()))
      return context.body(null, 429, { 'retry-after': '60' });
    try {
      const text = await calendarOf(served.database, context.req.param('file').slice(0, -4), {
        today: dayInBrussels(new Date()),
        url: (served.publicUrl ?? new URL(context.req.url).origin).replace(/\/$/, ''),
      });
      if (text === null) return context.body(null, 404);
      const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
      const headers = { etag: tag, 'cache-control': 'private, no-cache' };
      if (context.req.header('if-none-match') === tag) return context.body(null, 304, headers);
      return context.body(text, 200, {
        ...headers,
        'content-type': 'text/calendar; charset=utf-8',
      });
    } catch (error) {
      served.log.error({ err: error, path: '/agenda' }, 'a calendar could not be made');
      return context.json({ code: 'unexpected' }, 500);
    }
  });
}
