import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databasesAt } from '@traject/postgres';
import { sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { MIGRATIONS, type OpenDatabase, openDatabase } from './open.ts';
import { engine } from './testing/database.ts';

/** The migrations that came before one of them, in a folder of their own. */
function migrationsBefore(tag: string, folder: string): string {
  const migrationsFolder = join(folder, 'migrations');
  cpSync(MIGRATIONS, migrationsFolder, { recursive: true });
  const path = join(migrationsFolder, 'meta/_journal.json');
  const journal = JSON.parse(readFileSync(path, 'utf8')) as { entries: { tag: string }[] };
  const at = journal.entries.findIndex((entry) => entry.tag === tag);
  if (at < 0) throw new Error(`There is no migration ${tag}`);
  writeFileSync(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, at) }));
  return migrationsFolder;
}

/** Where a database is, and how it is thrown away. */
interface Place {
  readonly url: string;
  readonly remove: () => Promise<void>;
}

/** An empty database on the engine of this run. */
async function emptyDatabase(folder: string): Promise<Place> {
  if (engine === 'pglite') return { url: join(folder, 'data'), remove: async () => {} };
  const server = databasesAt(inject('templateServer'));
  const name = `traject_${newId().replaceAll('-', '')}`;
  return { url: await server.createDatabase(name), remove: () => server.dropDatabase(name) };
}

const [centre, file, made, unmade, path, put, apart, whole] = Array.from({ length: 8 }, () =>
  newId(),
);
const recorded = `'${centre}', '${file}', '${newId()}'`;
const MENTIONS = JSON.stringify({ 'right-to-appeal': true, 'court-and-address': 'unknown' });

/** Before letters were rows of their own, and before a suspension said what finance needs. */
const ROWS = `
  INSERT INTO notification (centre_id, dossier_id, recorded_by, id, about, record_id, subject, decided_on, works_from,
    reasoned_in_law, reasoned_in_fact, mentions, notified_on, notified_by)
  VALUES
    (${recorded}, '${made}', 'award', '${newId()}', 'grant', '2026-01-10', '2026-01-01', 'yes', 'no', '${MENTIONS}',
      '2026-01-16', 'registered-post'),
    (${recorded}, '${unmade}', 'end', '${newId()}', 'revision', '2026-03-10', '2026-03-31', 'unknown', 'unknown', '{}',
      NULL, NULL);
  INSERT INTO not_kept (centre_id, dossier_id, recorded_by, id, contract_id, commitment_ids, failed_on, carried_out_from)
  VALUES (${recorded}, '${path}', '${newId()}', '[]', '2026-04-01', '2026-08-01');
  INSERT INTO sanction_decision (centre_id, dossier_id, recorded_by, id, not_kept_id, kind, decided_on, deferred_part)
  VALUES
    (${recorded}, '${put}', '${path}', 'sanction', '2026-05-04', 'whole'),
    (${recorded}, '${apart}', '${path}', 'sanction', '2026-05-05', 'part'),
    (${recorded}, '${whole}', '${path}', 'sanction', '2026-05-06', NULL);
  INSERT INTO payment_suspension (centre_id, dossier_id, recorded_by, id, decision_id, valid_from, valid_until, extent)
  VALUES
    (${recorded}, '${put}', '${put}', '2026-08-01', '2026-08-31', 'whole'),
    (${recorded}, '${apart}', '${apart}', '2026-06-01', '2026-06-30', 'whole'),
    (${recorded}, '${whole}', '${whole}', '2026-06-01', '2026-06-30', 'whole');
`;

let folder: string;
let place: Place;
let open: OpenDatabase;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'traject-opened-later-'));
  place = await emptyDatabase(folder);
  const before = await openDatabase(place.url, migrationsBefore('0017_notified-again', folder));
  // Without the rows that these point at: only what becomes of them is looked at.
  await before.database.execute(`SET session_replication_role = replica; ${ROWS}`);
  await before.close();
  open = await openDatabase(place.url);
}, 60_000);
afterAll(async () => {
  await open.close();
  await place.remove();
  rmSync(folder, { recursive: true, force: true });
});

describe('a record of an earlier version that this one opens', () => {
  it('has a letter for every decision that was made known, with what was noted of it', async () => {
    const { rows } = await open.database.execute(sql`
      select notification_id, dossier_id, corrects_id, notified_on::text, notified_by, reasoned_in_law, reasoned_in_fact,
        mentions
      from notification_letter`);
    expect(rows).toEqual([
      {
        notification_id: made,
        dossier_id: file,
        corrects_id: null,
        notified_on: '2026-01-16',
        notified_by: 'registered-post',
        reasoned_in_law: 'yes',
        reasoned_in_fact: 'no',
        mentions: JSON.parse(MENTIONS),
      },
    ]);
  });

  it('says of every suspension when it was decided and whether it was put off', async () => {
    const { rows } = await open.database.execute(sql`
      select decided_on::text, deferral from payment_suspension order by decided_on`);
    expect(rows).toEqual([
      { decided_on: '2026-05-04', deferral: 'carried-out' },
      { decided_on: '2026-05-05', deferral: 'part' },
      { decided_on: '2026-05-06', deferral: 'none' },
    ]);
  });

  it('keeps its walls on the tables that were completed', async () => {
    const { rows } = await open.database.execute(sql`
      select relname from pg_class
      where relname in ('notification', 'notification_letter', 'payment_suspension', 'sanction_decision', 'not_kept')
        and not relforcerowsecurity`);
    expect(rows).toEqual([]);
  });
});
