import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inCentre, operatorOf, type Transaction } from './in-centre.ts';
import type { OpenDatabase } from './open.ts';
import { dossier } from './schema/dossier.ts';
import { aCentre, aFile, openTestDatabase, type TestCentre } from './testing/index.ts';

let open: OpenDatabase;
let one: TestCentre;
let other: TestCentre;
let fileOfOne: string;

beforeAll(async () => {
  open = await openTestDatabase();
  one = await aCentre(open, 'OCMW Een');
  other = await aCentre(open, 'OCMW Ander');
  fileOfOne = await one.within('social-worker', (transaction) => aFile(transaction, one));
  await other.within('social-worker', (transaction) => aFile(transaction, other));
});
afterAll(() => open.close());

const tablesOf = async (): Promise<string[]> => {
  const { rows } = await open.database.execute<{ name: string }>(
    sql`select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  );
  return rows.map(({ name }) => name);
};

/** What the driver said, below the wrapper of the query builder. */
const reasonOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'nothing was refused';
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause instanceof Error ? cause.message : String(error);
  }
};

describe('the centre is the wall', () => {
  it('has the centre first in the primary key of every table', async () => {
    const { rows } = await open.database.execute<{ name: string; first: string | null }>(sql`
      select t.tablename as name, a.attname as first
      from pg_tables t
      left join pg_index i on i.indrelid = format('public.%I', t.tablename)::regclass and i.indisprimary
      left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
      where t.schemaname = 'public'`);
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ first }) => first !== 'centre_id')).toEqual([]);
  });

  it('forces row-level security on every table', async () => {
    const { rows } = await open.database.execute<{ name: string }>(sql`
      select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r'
        and not (relrowsecurity and relforcerowsecurity)`);
    expect(rows).toEqual([]);
  });

  it('shows nothing of any table to a query without a centre', async () => {
    for (const name of await tablesOf()) {
      const count = await open.database.transaction(async (transaction) => {
        await transaction.execute(sql`set local role traject_worker`);
        const readable = await transaction.execute<{ may: boolean }>(
          sql`select has_table_privilege('traject_worker', ${`public.${name}`}, 'SELECT') as may`,
        );
        if (readable.rows[0]?.may !== true) return 0;
        const { rows } = await transaction.execute<{ count: string }>(
          sql`select count(*) as count from ${sql.identifier(name)}`,
        );
        return Number(rows[0]?.count);
      });
      expect({ name, count }).toEqual({ name, count: 0 });
    }
  });

  it('never shows one centre to another, whoever asks', async () => {
    for (const role of ['social-worker', 'head-of-social-work', 'finance-officer'] as const) {
      const seen = await other.within(role, (transaction) => transaction.select().from(dossier));
      expect(seen.map(({ id }) => id)).not.toContain(fileOfOne);
      expect(seen.length).toBe(1);
    }
  });

  it('refuses a row of another centre', async () => {
    const reason = await reasonOf(
      one.within('operator', (transaction) =>
        transaction.execute(
          sql`insert into team (centre_id, id, name) values (${other.centreId}, gen_random_uuid(), 'vreemd')`,
        ),
      ),
    );
    expect(reason).toContain('row-level security');
  });

  it('leaves nothing of one transaction to the next', async () => {
    await one.within('social-worker', (transaction) => transaction.select().from(dossier));
    const { rows } = await open.database.execute<{ centre: string | null }>(
      sql`select current_centre() as centre`,
    );
    expect(rows[0]?.centre).toBeNull();
  });
});

describe('the team is a wall for social workers', () => {
  it('hides files of another team, unless one is the worker or the replacement', async () => {
    const stranger = { ...one.reader('social-worker'), teamId: other.teamId };
    const asWorker = (transaction: Transaction) => transaction.select().from(dossier);
    expect(await inCentre(open.database, stranger, asWorker)).toHaveLength(1);
    const nobody = { ...stranger, staffId: one.staffId('management') };
    expect(await inCentre(open.database, nobody, asWorker)).toHaveLength(0);
    await one.within('operator', (transaction) =>
      transaction.execute(
        sql`update dossier set replacement_id = ${nobody.staffId} where id = ${fileOfOne}`,
      ),
    );
    expect(await inCentre(open.database, nobody, asWorker)).toHaveLength(1);
  });
});

describe('secrecy by document class', () => {
  const secret = [
    'balance',
    'balance_domain',
    'balance_goal',
    'exemption_reason',
    'right_end_reason',
    'award_correction',
    'record_withdrawal',
    'exemption_review',
    'evaluation_text',
    'evaluation_result',
    'not_kept_text',
    'sanction_decision_text',
    'residence_move',
    'transfer_sent',
    'transfer_received',
    'received_sanction',
    'study_programme',
    'exam_session',
    'holiday_work',
    'student_claim',
    'maintenance_inquiry',
  ];
  const outsiders = [
    'committee-secretary',
    'finance-officer',
    'management',
    'inspector',
    'administrator',
  ] as const;

  it.each(outsiders)('keeps balances, reasons and evaluation texts from %s', async (role) => {
    for (const name of secret) {
      const reason = await reasonOf(
        one.within(role, (transaction) =>
          transaction.execute(sql`select * from ${sql.identifier(name)}`),
        ),
      );
      expect(reason).toBe(`permission denied for table ${name}`);
    }
  });

  it('keeps the text of contracts from finance', async () => {
    const reason = await reasonOf(
      one.within('finance-officer', (transaction) =>
        transaction.execute(sql`select additional_aid from contract`),
      ),
    );
    expect(reason).toBe('permission denied for table contract');
  });

  it('shows who pays that a payment is suspended, never the path to it', async () => {
    const seen = await one.within('finance-officer', (transaction) =>
      transaction.execute(sql`select valid_from, valid_until from payment_suspension`),
    );
    expect(seen.rows).toEqual([]);
    for (const name of ['not_kept', 'sanction_decision']) {
      const reason = await reasonOf(
        one.within('finance-officer', (transaction) =>
          transaction.execute(sql`select * from ${sql.identifier(name)}`),
        ),
      );
      expect(reason).toBe(`permission denied for table ${name}`);
    }
  });

  it('keeps names from management', async () => {
    const reason = await reasonOf(
      one.within('management', (transaction) =>
        transaction.execute(sql`select last_name from person`),
      ),
    );
    expect(reason).toBe('permission denied for table person');
  });

  it('shows the administrator who did what, never the contents', async () => {
    const { rows } = await one.within('administrator', (transaction) =>
      transaction.execute(sql`select action, actor from audit_entry`),
    );
    expect(rows.length).toBeGreaterThan(0);
    const reason = await reasonOf(
      one.within('administrator', (transaction) =>
        transaction.execute(sql`select after from audit_entry`),
      ),
    );
    expect(reason).toBe('permission denied for table audit_entry');
  });

  it('lets nobody who works with files read accounts', async () => {
    const reason = await reasonOf(
      open.database.transaction(async (transaction) => {
        await transaction.execute(sql`set local role traject_worker`);
        await transaction.execute(sql`select * from identity.account`);
      }),
    );
    expect(reason).toContain('permission denied for schema identity');
  });

  it('lets the operator of one centre see that one only', async () => {
    const seen = await inCentre(open.database, operatorOf(one.centreId), (transaction) =>
      transaction.select().from(dossier),
    );
    expect(seen.map(({ id }) => id)).toEqual([fileOfOne]);
  });
});
