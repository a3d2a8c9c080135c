import { databasesAt } from '@traject/postgres';
import { sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type OpenDatabase, openDatabase } from './open.ts';
import { dossier } from './schema/dossier.ts';
import { aCentre, aFile, engine, type TestCentre } from './testing/index.ts';

// PGlite knows one user only, and that one may do everything.
describe.runIf(engine === 'postgres')('an owner who is no superuser', () => {
  const name = `owned_${newId().replaceAll('-', '')}`;
  let admin: OpenDatabase;
  let open: OpenDatabase;
  let one: TestCentre;

  beforeAll(async () => {
    const server = databasesAt(inject('templateServer'));
    const url = new URL(await server.createDatabase(name));
    admin = await openDatabase(await server.createDatabase(`${name}_admin`));
    // The roles of this server were made by its superuser for the other tests; the owner must be let in to them.
    await admin.database.execute(sql.raw(`create role ${name} login createrole`));
    const { rows } = await admin.database.execute<{ role: string }>(
      sql`select rolname as role from pg_roles where rolname like 'traject\\_%'`,
    );
    for (const { role } of rows)
      await admin.database.execute(sql.raw(`grant ${role} to ${name} with admin true, set true`));
    await admin.database.execute(sql.raw(`alter database ${name} owner to ${name}`));
    url.username = name;
    open = await openDatabase(url.href);
    one = await aCentre(open, 'OCMW Een');
  });
  afterAll(async () => {
    await open.close();
    await admin.close();
  });

  it('is not a superuser', async () => {
    const { rows } = await open.database.execute<{ name: string; all: boolean }>(
      sql`select current_user as name, rolsuper as all from pg_roles where rolname = current_user`,
    );
    expect(rows).toEqual([{ name, all: false }]);
  });

  it('can do the whole work, and is held by the same walls', async () => {
    await one.within('social-worker', (transaction) => aFile(transaction, one));
    const other = await aCentre(open, 'OCMW Ander');
    expect(
      await other.within('head-of-social-work', (transaction) =>
        transaction.select().from(dossier),
      ),
    ).toEqual([]);
    // Even the owner, outside a centre, sees nothing.
    expect(await open.database.select().from(dossier)).toEqual([]);
  });
});
