import type { CivilDate } from '@traject/rules/calendar';
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import type { Reader, Transaction } from './in-centre.ts';
import { dossier } from './schema/dossier.ts';
import { duty } from './schema/duty.ts';

/** A duty as the rules find it. */
export interface DutyToWrite {
  readonly kind: typeof duty.$inferInsert.kind;
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly reminder?: CivilDate;
  readonly record: string | null;
  readonly inPerson: boolean;
  readonly calculation: { readonly rule: string; readonly start: CivilDate; readonly step: string };
}

/** Writes the duties of a file anew, in the transaction of the change that moved them. */
export async function writeDuties(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  duties: readonly DutyToWrite[],
): Promise<void> {
  await transaction.delete(duty).where(eq(duty.dossierId, dossierId));
  const first = duties.map(({ until }) => until).toSorted()[0] ?? null;
  // The list of files is ordered by it; a file on which nothing moved is not written again.
  await transaction
    .update(dossier)
    .set({ firstDueOn: first })
    .where(and(eq(dossier.id, dossierId), sql`${dossier.firstDueOn} is distinct from ${first}`));
  if (duties.length === 0) return;
  await transaction.insert(duty).values(
    duties.map((item) => ({
      centreId: reader.centreId,
      id: newId(),
      dossierId,
      kind: item.kind,
      dueFrom: item.from,
      dueUntil: item.until,
      reminderOn: item.reminder ?? null,
      recordId: item.record,
      inPerson: item.inPerson,
      rule: item.calculation.rule,
      countedFrom: item.calculation.start,
      step: item.calculation.step,
    })),
  );
}

/** The duties that the record holds of many files, by file. */
export async function dutiesInRecord(transaction: Transaction, ids: readonly string[]) {
  const rows = await transaction
    .select({
      dossierId: duty.dossierId,
      kind: duty.kind,
      until: duty.dueUntil,
      record: duty.recordId,
    })
    .from(duty)
    .where(inArray(duty.dossierId, [...ids]));
  return Map.groupBy(rows, ({ dossierId }) => dossierId);
}

/** The ids of all open files that the reader may see: a closed one has no duties. */
export async function dossierIds(transaction: Transaction): Promise<string[]> {
  const rows = await transaction
    .select({ id: dossier.id })
    .from(dossier)
    .where(isNull(dossier.closedOn))
    .orderBy(dossier.id);
  return rows.map(({ id }) => id);
}
