import { and, asc, eq, gt, lt, ne, sql } from 'drizzle-orm';
import type { Reader, Transaction } from '../in-centre.ts';
import { dossier } from '../schema/dossier.ts';
import { presence } from '../schema/presence.ts';
import { staff } from '../schema/staff.ts';

/** Somebody whose heart did not beat for this long is not there any more; a beat comes every 25 seconds. */
const GONE = sql`now() - interval '65 seconds'`;

/** A tab of a browser in which a file is open. */
export interface Tab {
  readonly id: string;
  readonly dossierId: string;
  readonly place: string;
}

/**
 * Says that the reader has the file open in this tab; the answer is who else has, and where; undefined when the file is not
 * there for this reader. It leaves no trace: that the file was read is logged already.
 */
export async function beat(transaction: Transaction, reader: Reader, tab: Tab) {
  const [file] = await transaction
    .select({ id: dossier.id })
    .from(dossier)
    .where(eq(dossier.id, tab.dossierId));
  if (file === undefined) return undefined;
  await transaction
    .insert(presence)
    .values({ ...tab, centreId: reader.centreId, staffId: reader.staffId })
    .onConflictDoUpdate({
      target: [presence.centreId, presence.id],
      set: { place: tab.place, seenAt: sql`now()` },
      setWhere: eq(presence.staffId, reader.staffId),
    });
  await transaction
    .delete(presence)
    .where(and(eq(presence.dossierId, tab.dossierId), lt(presence.seenAt, GONE)));
  return transaction
    .selectDistinctOn([staff.name], { name: staff.name, place: presence.place })
    .from(presence)
    .innerJoin(staff, eq(staff.id, presence.staffId))
    .where(
      and(
        eq(presence.dossierId, tab.dossierId),
        ne(presence.staffId, reader.staffId),
        gt(presence.seenAt, GONE),
      ),
    )
    .orderBy(asc(staff.name), sql`${presence.seenAt} desc`);
}

/** The tab was closed, hidden or turned to something else. */
export async function leave(transaction: Transaction, reader: Reader, id: string): Promise<void> {
  await transaction
    .delete(presence)
    .where(and(eq(presence.id, id), eq(presence.staffId, reader.staffId)));
}
