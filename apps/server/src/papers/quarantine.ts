import { scanWaitingPapers } from '@traject/api/server';
import type { Database } from '@traject/db/open';
import type { Logger } from 'pino';
import { keepDoing, type Ongoing } from '../keep-doing.ts';
import type { ServedPapers } from './routes.ts';

/** Asks the scan again and again about the papers in quarantine, until they are clean or refused. */
export const keepScanning = (
  database: Database,
  { store, scan }: Pick<ServedPapers, 'store' | 'scan'>,
  log: Logger,
): Ongoing =>
  keepDoing(
    () =>
      scanWaitingPapers(database, ({ centreId, checksum }) =>
        scan(store.pathOf(centreId, checksum)),
      ),
    log,
    'the papers in quarantine could not be scanned',
  );
