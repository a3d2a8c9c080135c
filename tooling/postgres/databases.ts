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
    await administer(url, `drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
    made.delete(name);
  }

  return {
    url,
    async createDatabase(name, template) {
      const from = template === undefined ? '' : ` template ${pg.escapeIdentifier(template)}`;
      await administer(url, `create database ${pg.escapeIdentifier(name)}${from}`);
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

/** One connection for one statement: databases cannot be made inside a transaction or pool. */
async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
