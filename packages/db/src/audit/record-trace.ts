import { eq, sql } from 'drizzle-orm';
import type { Reader, Transaction } from '../in-centre.ts';
import { auditChain } from '../schema/audit-chain.ts';
import { auditEntry } from '../schema/audit-entry.ts';
import { hashOf } from './hash.ts';

/** What is written of one change or reading. */
export interface Trace {
  /** Such as `contract.sign` or `dossier.read`. */
  readonly action: string;
  readonly dossierId: string | null;
  /** The table and the id of the row. */
  readonly record: string;
  readonly recordId: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** The hash before the first link of a chain. */
export const CHAIN_START = '0'.repeat(64);

/** What one link's hash covers. */
export const linkHash = (previous: string, link: Record<string, unknown>): string =>
  hashOf({ previous, ...link });

/**
 * Adds a link to the chain of the centre, in the transaction of the change itself: both are written or neither. The
 * row of the chain is locked, so that writers of one centre stand in line.
 */
export async function recordTrace(
  transaction: Transaction,
  reader: Reader,
  trace: Trace,
): Promise<void> {
  const [last] = await transaction
    .select({ sequence: auditChain.sequence, hash: auditChain.hash })
    .from(auditChain)
    .where(eq(auditChain.centreId, reader.centreId))
    .for('update');
  const sequence = (last?.sequence ?? 0) + 1;
  const at = await timeOf(transaction);
  const link = {
    centreId: reader.centreId,
    sequence,
    at,
    actor: reader.staffId,
    action: trace.action,
    dossierId: trace.dossierId,
    record: trace.record,
    recordId: trace.recordId,
    before: trace.before ?? null,
    after: trace.after ?? null,
  };
  const hash = linkHash(last?.hash ?? CHAIN_START, link);
  await transaction.insert(auditEntry).values({ ...link, hash });
  await transaction
    .insert(auditChain)
    .values({ centreId: reader.centreId, sequence, hash })
    .onConflictDoUpdate({ target: auditChain.centreId, set: { sequence, hash } });
}

/** The clock of the database, in the form in which it gives it back, so that the hash can be checked later. */
async function timeOf(transaction: Transaction): Promise<string> {
  const { rows } = await transaction.execute<{ at: string }>(
    sql`select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`,
  );
  return rows[0]?.at ?? '';
}
