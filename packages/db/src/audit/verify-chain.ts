import { asc, sql } from 'drizzle-orm';
import type { Transaction } from '../in-centre.ts';
import { auditEntry } from '../schema/audit-entry.ts';
import { CHAIN_START, linkHash } from './record-trace.ts';

/** The first link of the centre's chain that does not fit what came before it, or null when all do. */
export async function firstBrokenLink(transaction: Transaction): Promise<number | null> {
  const links = await transaction
    .select({
      centreId: auditEntry.centreId,
      sequence: auditEntry.sequence,
      at: sql<string>`to_char(${auditEntry.at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
      actor: auditEntry.actor,
      action: auditEntry.action,
      dossierId: auditEntry.dossierId,
      record: auditEntry.record,
      recordId: auditEntry.recordId,
      before: auditEntry.before,
      after: auditEntry.after,
      hash: auditEntry.hash,
    })
    .from(auditEntry)
    .orderBy(asc(auditEntry.sequence));
  let previous = CHAIN_START;
  let expected = 1;
  for (const { hash, ...link } of links) {
    if (link.sequence !== expected || linkHash(previous, link) !== hash) return link.sequence;
    previous = hash;
    expected += 1;
  }
  return null;
}
