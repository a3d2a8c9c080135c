import { trpcServer } from '@hono/trpc-server';
import {
  appRouter,
  type Context,
  type DemoAccount,
  dayInBrussels,
  staffMemberOf,
} from '@traject/api/server';
import { askDatabase, type Database } from '@traject/db/open';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { secureHeaders } from 'hono/secure-headers';
import type { Logger } from 'pino';
import { serveCalendars } from '../calendar/route.ts';
import { CLIENT_ADDRESS, type Identity } from '../identity/identity.ts';
import { neverAPage, type ServedPapers, servePapers } from '../papers/routes.ts';
import { addressOf } from './address.ts';
import { serveApplications } from './applications.ts';

/** What the HTTP side works with. */
export interface Served {
  readonly database: Database;
  readonly identity: Identity;
  readonly log: Logger;
  readonly demoAccounts: readonly DemoAccount[];
  /** Another server stands before this one and says where a visitor comes from. */
  readonly behindProxy: boolean;
  readonly papers: ServedPapers;
  /** The address that people use, when it is said. */
  readonly publicUrl: string | undefined;
  /** There is a mail server to hand mails to. */
  readonly mailIsSetUp: boolean;
}

/** The largest text that a request may carry, in bytes. */
const LARGEST_BODY = 2 * 1024 * 1024;

async function contextOf(served: Served, headers: Headers): Promise<Context> {
  const session = await served.identity.api.getSession({ headers });
  return {
    database: served.database,
    signedIn: session !== null,
    staff: session === null ? null : await staffMemberOf(served.database, session.user.id),
    // The clock is read here, once a request; nothing further down reads it.
    today: dayInBrussels(new Date()),
    demoAccounts: served.demoAccounts,
    mailIsSetUp: served.mailIsSetUp,
    arrivedPapers: served.papers.arrived,
  };
}

/** The whole HTTP side: health, sign-in, the desk, and the two applications. */
export function createApp(served: Served): Hono {
  const app = new Hono();
  // Before the headers of everything, so that its own come last.
  app.use('/api/papers/*', neverAPage);
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        // Mantine writes its sizes as inline styles.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        frameAncestors: ["'none'"],
      },
      xFrameOptions: 'DENY',
      // Files hold what is told in confidence: nothing of an address leaves.
      referrerPolicy: 'no-referrer',
    }),
  );

  app.get('/health', async (context) => {
    await askDatabase(served.database);
    return context.json({ status: 'ok' });
  });

  app.on(['GET', 'POST'], '/api/auth/*', (context) => {
    // Too many tries are counted by the address that they come from, whatever a visitor writes in a header.
    const request = new Request(context.req.raw);
    request.headers.set(CLIENT_ADDRESS, addressOf(context, served.behindProxy));
    return served.identity.handler(request);
  });

  // An answer is for one reader, and no browser keeps it. It is compressed, for a month of a centre with 10,000 files is
  // 13 MB; its length then tells nobody what is in it (BREACH), for the cookie comes with no request of another site.
  app.use('/trpc/*', compress(), async (context, next) => {
    await next();
    context.header('cache-control', 'private, no-store');
  });
  app.use(
    '/trpc/*',
    bodyLimit({
      maxSize: LARGEST_BODY,
      onError: (context) =>
        context.json({ error: { message: 'invalid-input', data: TOO_LARGE } }, 413),
    }),
    trpcServer({
      endpoint: '/trpc',
      router: appRouter,
      createContext: async (_options, context) => ({
        ...(await contextOf(served, context.req.raw.headers)),
      }),
      onError: ({ error, path }) => {
        if (error.code === 'INTERNAL_SERVER_ERROR')
          served.log.error({ path, cause: error.cause ?? error }, 'a request failed');
      },
    }),
  );

  const { papers, log } = served;
  servePapers(app, { papers, log, contextOf: (headers) => contextOf(served, headers) });
  serveCalendars(app, served);
  serveApplications(app);
  app.notFound((context) => context.json({ code: 'not-found' }, 404));
  app.onError((error, context) => {
    served.log.error({ error, path: context.req.path }, 'a request failed');
    return context.json({ code: 'unexpected' }, 500);
  });
  return app;
}

const TOO_LARGE = { problem: { code: 'invalid-input', fields: [], details: {} } };
