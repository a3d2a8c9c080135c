import { asc, eq } from 'drizzle-orm';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import { savedFilter } from '../schema/saved-filter.ts';
import { staff } from '../schema/staff.ts';

type SavedFilterRow = typeof savedFilter.$inferSelect;
/** What is stated of a saved filter. */
export type StatedFilter = Pick<SavedFilterRow, 'name' | 'filter' | 'shared' | 'teamId'>;

/** The saved filters that the reader may see, by name, with who made them. */
export const savedFilters = (transaction: Transaction) =>
  transaction
    .select({
      id: savedFilter.id,
      name: savedFilter.name,
      filter: savedFilter.filter,
      shared: savedFilter.shared,
      version: savedFilter.version,
      ownerId: savedFilter.ownerId,
      owner: staff.name,
    })
    .from(savedFilter)
    .innerJoin(staff, eq(staff.id, savedFilter.ownerId))
    .orderBy(asc(savedFilter.name), asc(savedFilter.id));

/** A saved filter that the reader may see, or undefined. */
export async function savedFilterOf(
  transaction: Transaction,
  id: string,
): Promise<SavedFilterRow | undefined> {
  const [row] = await transaction.select().from(savedFilter).where(eq(savedFilter.id, id));
  return row;
}

/** Keeps a filter under a name, with the audit row. */
export async function addSavedFilter(
  transaction: Transaction,
  reader: Reader,
  id: string,
  stated: StatedFilter,
): Promise<void> {
  const row = { ...stated, id, centreId: reader.centreId, ownerId: reader.staffId };
  await transaction.insert(savedFilter).values({ ...row, recordedBy: reader.staffId });
  await recordTrace(transaction, reader, {
    action: 'saved-filter.add',
    dossierId: null,
    record: 'saved_filter',
    recordId: id,
    after: row,
  });
}

/** Changes a saved filter, one version further, with the audit row. */
export async function changeSavedFilter(
  transaction: Transaction,
  reader: Reader,
  before: SavedFilterRow,
  stated: Partial<StatedFilter>,
): Promise<void> {
  const after = { ...stated, version: before.version + 1 };
  await transaction.update(savedFilter).set(after).where(eq(savedFilter.id, before.id));
  await recordTrace(transaction, reader, {
    action: 'saved-filter.change',
    dossierId: null,
    record: 'saved_filter',
    recordId: before.id,
    before,
    after,
  });
}

/** Removes a saved filter, with the audit row. */
export async function removeSavedFilter(
  transaction: Transaction,
  reader: Reader,
  before: SavedFilterRow,
): Promise<void> {
  await transaction.delete(savedFilter).where(eq(savedFilter.id, before.id));
  await recordTrace(transaction, reader, {
    action: 'saved-filter.remove',
    dossierId: null,
    record: 'saved_filter',
    recordId: before.id,
    before,
  });
}
