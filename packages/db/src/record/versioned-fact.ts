import { and, eq, getTableName } from 'drizzle-orm';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import { KEPT_FACTS, recordFact, type StatedFact } from './fact.ts';

type FactTables = typeof KEPT_FACTS;
export type VersionedAction = keyof FactTables;

/** What is stated of such a fact: the row without its centre, its file, its source and its version. */
export type VersionedFact<Action extends VersionedAction> = StatedFact<Action>;

/** The row of such a fact of a file as it stands, or undefined. */
export async function versionedFact(
  transaction: Transaction,
  dossierId: string,
  action: VersionedAction,
  id: string,
): Promise<{ version: number } | undefined> {
  const from: FactTables[VersionedAction] = KEPT_FACTS[action];
  const [row] = await transaction
    .select()
    .from(from)
    .where(and(eq(from.id, id), eq(from.dossierId, dossierId)));
  return row;
}

/** Adds such a fact, or writes it one version further than `before`, with its audit row. */
export async function writeVersionedFact<Action extends VersionedAction>(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  action: Action,
  before: { version: number } | undefined,
  stated: VersionedFact<Action>,
): Promise<void> {
  if (before === undefined) {
    await recordFact(transaction, reader, dossierId, action, stated);
    return;
  }
  const into: FactTables[VersionedAction] = KEPT_FACTS[action];
  const after = { ...stated, version: before.version + 1 };
  await transaction
    .update(into)
    .set(after)
    .where(and(eq(into.id, stated.id), eq(into.dossierId, dossierId)));
  await recordTrace(transaction, reader, {
    action,
    dossierId,
    record: getTableName(into),
    recordId: stated.id,
    before,
    after,
  });
}
