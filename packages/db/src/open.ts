import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { sql } from 'drizzle-orm';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { lockFolder } from './folder-lock.ts';
import { account, session, user, verification } from './schema/identity.ts';
import { fillSearchKeys } from './search/write-keys.ts';

/** A connection to the record; every piece of work on a centre goes through `inCentre`. */
export type Database = NodePgDatabase;

export interface OpenDatabase {
  readonly database: Database;
  /** `folder` for the embedded database, `server` for a PostgreSQL. */
  readonly kind: 'folder' | 'server';
  close(): Promise<void>;
}

export const MIGRATIONS = fileURLToPath(new URL('../migrations', import.meta.url));

/** Any number serves; every Traject server takes the same one while it migrates. */
const MIGRATION_LOCK = 7_312_002;

/** True for an address of a PostgreSQL server; everything else is a folder. */
export const isServer = (url: string): boolean => /^postgres(ql)?:\/\//.test(url);

/**
 * The embedded PostgreSQL behind the ordinary driver. The driver hands `parse` the whole query object, whose `types`
 * PGlite takes for something else, so only the text and the name go through.
 */
async function openFolder(folder: string): Promise<OpenDatabase> {
  const inMemory = folder === 'memory://';
  const path = inMemory ? folder : resolve(folder);
  if (!inMemory) mkdirSync(path, { recursive: true });
  const unlock = inMemory ? () => {} : lockFolder(path);
  const engine = new PGlite(path);
  await engine.waitReady;
  const config = createPgConfig(engine);
  const { connection } = config;
  const parse = connection.parse.bind(connection);
  connection.parse = ({ text, name }: { text: string; name?: string }) =>
    parse(name === undefined ? { text } : { text, name });
  // One connection that stays: the engine has no second one, and a closed one does not come back.
  const pool = new pg.Pool(Object.assign(config, { max: 1, idleTimeoutMillis: 0 }));
  return {
    database: drizzle(pool),
    kind: 'folder',
    close: async () => {
      await pool.end();
      await engine.close();
      unlock();
    },
  };
}

function openServer(url: string): OpenDatabase {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  // A connection that is lost while nobody uses it is replaced by the pool; unheard, it would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('error', () => undefined);
  return { database: drizzle(pool), kind: 'server', close: () => pool.end() };
}

/** Brings the tables up to date; several servers that start at once wait for each other. */
async function migrateUp(
  { database, kind }: OpenDatabase,
  migrationsFolder: string,
): Promise<void> {
  if (kind === 'folder') {
    await migrate(database, { migrationsFolder });
    return;
  }
  await database.transaction(async (transaction) => {
    await transaction.execute(sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`);
    await migrate(database, { migrationsFolder });
  });
}

/**
 * Opens the record and brings its tables up to date. `url` is a folder (embedded database, `memory://` for one that
 * is gone at the end) or `postgres://…`; `migrations` is the folder with what brings the tables up to date, where an older one is
 * wanted. Throws `FolderInUseError` when another process has the folder open.
 */
export async function openDatabase(url: string, migrations = MIGRATIONS): Promise<OpenDatabase> {
  const open = isServer(url) ? openServer(url) : await openFolder(url);
  try {
    await migrateUp(open, migrations);
    await fillSearchKeys(open.database);
    return open;
  } catch (error) {
    await open.close();
    throw error;
  }
}

/** Whether the database answers; throws when it does not. */
export const askDatabase = async (database: Database): Promise<void> => {
  await database.execute(sql`select 1`);
};

export { FolderInUseError } from './folder-lock.ts';
export { sessionSecret } from './secret.ts';

/** The tables of the sign-in library, under the names that it knows. */
export const identityTables = { user, session, account, verification };
