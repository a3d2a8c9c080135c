import { dayInBrussels, fillSteps } from '@traject/api/server';
import { type Database, openDatabase, sessionSecret } from '@traject/db/open';
import { type Logger, pino } from 'pino';
import { demonstrationAccounts } from './demonstration.ts';
import { attachmentsFolder, type Environment } from './environment.ts';
import { createApp } from './http/app.ts';
import { serve } from './http/serve.ts';
import { createIdentity } from './identity/identity.ts';
import type { Ongoing } from './keep-doing.ts';
import { keepDoing } from './keep-doing.ts';
import { keepMailing } from './mail/mailing.ts';
import { smtpSender } from './mail/transport.ts';
import { openArrivals } from './papers/arrivals.ts';
import { keepScanning } from './papers/quarantine.ts';
import { scanOf } from './papers/scan.ts';
import { openPaperStore } from './papers/store.ts';

/** A running server: where it is, who may sign in to try it, and how to stop it. */
export interface Running {
  readonly url: string;
  readonly demoAccounts: readonly { email: string; password: string; role: string }[];
  stop(): Promise<void>;
}

const isLoopback = (host: string): boolean => host === '127.0.0.1' || host === 'localhost';

/** Makes and sends mail when there is a mail server; without one nothing is ever queued. */
function startMail(
  database: Database,
  { SMTP_URL, MAIL_FROM, PUBLIC_URL }: Environment,
  url: string,
  log: Logger,
): Ongoing {
  if (SMTP_URL === undefined || MAIL_FROM === undefined) return { stop: () => Promise.resolve() };
  const { send, close } = smtpSender(SMTP_URL, MAIL_FROM);
  const mailing = keepMailing(database, { send, url: (PUBLIC_URL ?? url).replace(/\/$/, '') }, log);
  return {
    stop: async () => {
      await mailing.stop();
      close();
    },
  };
}

/** Opens the database, makes the demonstration when it is due, and listens. */
export async function start(environment: Environment): Promise<Running> {
  const { HOST, PORT, DATABASE_URL, PUBLIC_URL, TRAJECT_SECRET, SMTP_URL } = environment;
  const open = await openDatabase(DATABASE_URL);
  try {
    const identity = createIdentity({
      database: open.database,
      secret: TRAJECT_SECRET ?? (await sessionSecret(open.database)),
      publicUrl: PUBLIC_URL ?? `http://${HOST}:${PORT}`,
      loopbackToo: isLoopback(HOST),
    });
    const limit = environment.ATTACHMENT_MAX_MB * 1024 * 1024;
    const log = pino({ level: 'warn' });
    const folder = attachmentsFolder(environment);
    const store = openPaperStore(folder, limit);
    const papers = {
      store,
      arrived: openArrivals(folder, store),
      scan: scanOf(environment),
      limit,
    };
    const demoAccounts = await demonstrationAccounts(open, identity, environment, papers.store);
    await fillSteps(open.database, dayInBrussels(new Date()));
    const app = createApp({
      database: open.database,
      identity,
      log,
      demoAccounts,
      behindProxy: environment.BEHIND_PROXY === 'yes',
      papers,
      publicUrl: PUBLIC_URL,
      mailIsSetUp: SMTP_URL !== undefined,
    });
    const listening = await serve(app, HOST, PORT);
    const quarantine = keepScanning(open.database, papers, log);
    const sweeping = keepDoing(
      () => papers.arrived.sweep(Date.now()),
      log,
      'papers of transfers that nobody took over could not be thrown away',
    );
    const url = `http://${HOST}:${listening.port}`;
    const mail = startMail(open.database, environment, url, log);
    return {
      url,
      demoAccounts,
      stop: async () => {
        await mail.stop();
        await quarantine.stop();
        await sweeping.stop();
        await listening.stop();
        await open.close();
      },
    };
  } catch (error) {
    await open.close();
    throw error;
  }
}
