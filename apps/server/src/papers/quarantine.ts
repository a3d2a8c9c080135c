import { scanWaitingPapers } from '@traject/api/server';
import type { Database } from '@traject/db/open';
import type { Logger } from 'pino';
import type { ServedPapers } from './routes.ts';

/** How long the scan is left alone before it is asked again about what waits. */
const EVERY_MS = 60_000;

/** Asks the scan again and again about the papers in quarantine, until they are clean or refused. */
export function keepScanning(
  database: Database,
  { store, scan }: Pick<ServedPapers, 'store' | 'scan'>,
  log: Logger,
  every = EVERY_MS,
): { stop(): Promise<void> } {
  let busy: Promise<void> = Promise.resolve();
  const ask = async (): Promise<void> => {
    try {
      await scanWaitingPapers(database, ({ centreId, checksum }) =>
        scan(store.pathOf(centreId, checksum)),
      );
    } catch (error) {
      log.error({ err: error }, 'the papers in quarantine could not be scanned');
    }
  };
  const timer = setInterval(() => {
    busy = busy.then(ask);
  }, every);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await busy;
    },
  };
}
