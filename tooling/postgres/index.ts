import { databasesAt, type Postgres } from './databases.ts';
import { launchServer } from './server.ts';

export { databasesAt, type Postgres } from './databases.ts';

/**
 * Starts a real, empty PostgreSQL for tests, or takes the one of TRAJECT_TEST_POSTGRES_URL.
 *
 * The server listens on 127.0.0.1 only, trades safety of its data for speed, and is gone with its
 * data after `stop()` or when this process ends in whatever way.
 */
export async function startPostgres(): Promise<Postgres> {
  const own = process.env['TRAJECT_TEST_POSTGRES_URL'];
  if (own !== undefined && own !== '') return databasesAt(own);
  const { url, stop } = await launchServer();
  return { ...databasesAt(url), stop };
}
