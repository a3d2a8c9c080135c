import pg from 'pg';

/** A PostgreSQL server that tests may make databases on. */
export interface Postgres {
  /** The administration database of the server, as its administrator. */
  readonly url: string;
  /** Makes a database, empty or as a copy of a template nobody is connected to; answers its url. */
  createDatabase(name: string, template?: string): Promise<string>;
  /** Removes a database, also when somebody is still connected to it. */
  dropDatabase(name: string): Promise<void>;
  /** Ends a server that was started here; on somebody's own server, removes what was made. */
  stop(): Promise<void>;
}

/** The databases of a running server. Test workers get its url by `inject('postgresUrl')`. */
export function databasesAt(url: string): Postgres {
  const made = new Set<string>();

  async function dropDatabase(name: string): Promise<void> {
    await query(url, `drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
    made.delete(name);
  }

  return {
    url,
    async createDatabase(name, template) {
      const from = template === undefined ? '' : ` template ${pg.escapeIdentifier(template)}`;
      await query(url, `create database ${pg.escapeIdentifier(name)}${from}`);
      made.add(name);
      const database = new URL(url);
      database.pathname = `/${encodeURIComponent(name)}`;
      return database.href;
    },
    dropDatabase,
    async stop() {
      for (const name of made) await dropDatabase(name);
    },
  };
}

/**
 * Runs one statement on a connection of its own, for databases cannot be made inside a transaction or pool, and answers
 * its rows. Rejects when the server cannot be reached or goes away meanwhile.
 */
export async function query(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  // A server that goes away tells the client itself as well as the query; unheard, that would end the process.
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}
