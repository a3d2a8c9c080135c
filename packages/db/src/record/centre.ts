import { and, eq, ne } from 'drizzle-orm';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import { centre } from '../schema/centre.ts';
import { staff } from '../schema/staff.ts';
import { team } from '../schema/team.ts';

type NewCentre = Pick<
  typeof centre.$inferInsert,
  'name' | 'nisCode' | 'kboNumber' | 'language' | 'isDemonstration' | 'secondChanceCode'
>;

/** Founds a centre; the reader is the operator of it. */
export async function foundCentre(
  transaction: Transaction,
  reader: Reader,
  founded: NewCentre,
): Promise<void> {
  const row = { ...founded, centreId: reader.centreId };
  await transaction.insert(centre).values(row);
  await recordTrace(transaction, reader, {
    action: 'centre.found',
    dossierId: null,
    record: 'centre',
    recordId: reader.centreId,
    after: row,
  });
}

/** Whether a worker may make an appointment alone (AMD-2), with its audit row; nothing when it stands so already. */
export async function allowOneSidedChanges(
  transaction: Transaction,
  reader: Reader,
  allowed: boolean,
): Promise<void> {
  const changed = await transaction
    .update(centre)
    .set({ allowsOneSidedChanges: allowed })
    .where(and(eq(centre.centreId, reader.centreId), ne(centre.allowsOneSidedChanges, allowed)))
    .returning({ id: centre.centreId });
  if (changed.length === 0) return;
  await recordTrace(transaction, reader, {
    action: 'centre.one-sided-changes',
    dossierId: null,
    record: 'centre',
    recordId: reader.centreId,
    before: { allowsOneSidedChanges: !allowed },
    after: { allowsOneSidedChanges: allowed },
  });
}

/** Adds a team. */
export async function addTeam(
  transaction: Transaction,
  reader: Reader,
  added: { id: string; name: string },
): Promise<void> {
  await transaction.insert(team).values({ ...added, centreId: reader.centreId });
  await recordTrace(transaction, reader, {
    action: 'team.add',
    dossierId: null,
    record: 'team',
    recordId: added.id,
    after: added,
  });
}

/** Adds somebody who works in the centre, tied to an account. */
export async function addStaff(
  transaction: Transaction,
  reader: Reader,
  added: Omit<typeof staff.$inferInsert, 'centreId' | 'active'>,
): Promise<void> {
  await transaction.insert(staff).values({ ...added, centreId: reader.centreId });
  await recordTrace(transaction, reader, {
    action: 'staff.add',
    dossierId: null,
    record: 'staff',
    recordId: added.id,
    after: added,
  });
}

/** Somebody no longer works in the centre; the rows that name that person stay. */
export async function staffLeft(
  transaction: Transaction,
  reader: Reader,
  staffId: string,
): Promise<void> {
  await transaction.update(staff).set({ active: false }).where(eq(staff.id, staffId));
  await recordTrace(transaction, reader, {
    action: 'staff.leave',
    dossierId: null,
    record: 'staff',
    recordId: staffId,
    before: { active: true },
    after: { active: false },
  });
}
