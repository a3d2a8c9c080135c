import type { CivilDate } from '@traject/rules/calendar';
import { sql } from 'drizzle-orm';
import type { Database } from './open.ts';
import type { StaffRole } from './schema/staff.ts';

/** One transaction with the rights of one reader; everything that touches rows takes it. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

/** Who works, in which centre, with which rights. */
export interface Reader {
  readonly centreId: string;
  readonly staffId: string;
  readonly role: StaffRole | 'operator';
  /** The team whose files are seen; null = all of the centre. */
  readonly teamId: string | null;
  /**
   * The day by which the walls stand: who looks after a file, and who stands in, is of a day. Left out for the program
   * itself, which no such wall holds; somebody without a day sees no file by a replacement with days.
   */
  readonly today?: CivilDate | undefined;
}

/** The rights of a role in the database: it owns nothing and sees the tables that its work needs. */
const DATABASE_ROLE: Readonly<Record<Reader['role'], string>> = {
  'social-worker': 'traject_worker',
  'head-of-social-work': 'traject_worker',
  'committee-secretary': 'traject_secretary',
  'finance-officer': 'traject_finance',
  management: 'traject_management',
  inspector: 'traject_inspector',
  administrator: 'traject_administrator',
  operator: 'traject_operator',
};

/** The id that stands for the program itself in rows and traces: imports, demonstrations, commands. */
export const OPERATOR_ID = '00000000-0000-7000-8000-000000000000';

/**
 * Runs work in one transaction that sees one centre only, with the rights of the reader's role and nothing more;
 * all of it is written or nothing.
 */
export function inCentre<Result>(
  database: Database,
  reader: Reader,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  return database.transaction(async (transaction) => {
    await transaction.execute(sql.raw(`set local role ${DATABASE_ROLE[reader.role]}`));
    await transaction.execute(
      sql`select set_config('traject.centre_id', ${reader.centreId}, true),
        set_config('traject.staff_id', ${reader.staffId}, true),
        set_config('traject.team_id', ${reader.teamId ?? ''}, true),
        set_config('traject.today', ${reader.today ?? ''}, true)`,
    );
    return work(transaction);
  });
}

/**
 * Runs a part of a transaction with the rights of the program itself, and gives the reader's own back: for what must be
 * kept right in a file that the reader may not see, such as that of a partner in another team. Nothing of such a file may
 * go back to the reader but what the law says of it.
 */
export async function asProgram<Result>(
  transaction: Transaction,
  work: () => Promise<Result>,
): Promise<Result> {
  const { rows } = await transaction.execute<{ role: string; team: string }>(
    sql`select current_user as role, current_setting('traject.team_id', true) as team`,
  );
  await transaction.execute(sql.raw(`set local role ${DATABASE_ROLE.operator}`));
  const result = await work();
  // A fault ends the transaction, so only what went well has rights to give back.
  const [before] = rows;
  if (before === undefined) throw new Error('No reader is set for this transaction');
  await transaction.execute(
    sql`select set_config('role', ${before.role}, true), set_config('traject.team_id', ${before.team}, true)`,
  );
  return result;
}

/** The reader for the program's own work in a centre. */
export const operatorOf = (centreId: string): Reader => ({
  centreId,
  staffId: OPERATOR_ID,
  role: 'operator',
  teamId: null,
});

/** No centre at all, with the rights of the program: for the few questions that are asked before a centre is known. */
export const NO_CENTRE: Reader = operatorOf('00000000-0000-0000-0000-000000000000');
