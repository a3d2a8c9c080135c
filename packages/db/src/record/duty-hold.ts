import type { CivilDate } from '@traject/rules/calendar';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import { duty } from '../schema/duty.ts';
import { dutyHold } from '../schema/duty-hold.ts';

/** Which duty of a file: duties are written anew with every change, so it is named by what it is about. */
export interface NamedDuty {
  readonly kind: string;
  readonly recordId: string | null;
  readonly until: CivilDate;
}

/** Whether a file has a duty now. */
export async function hasDuty(
  transaction: Transaction,
  dossierId: string,
  { kind, recordId, until }: NamedDuty,
): Promise<boolean> {
  const rows = await transaction
    .select({ id: duty.id })
    .from(duty)
    .where(
      and(
        eq(duty.dossierId, dossierId),
        sql`${duty.kind} = ${kind}`,
        eq(duty.dueUntil, until),
        recordId === null ? isNull(duty.recordId) : eq(duty.recordId, recordId),
      ),
    );
  return rows.length > 0;
}

const takeAway = (
  transaction: Transaction,
  dossierId: string,
  { kind, recordId, until }: NamedDuty,
) =>
  transaction
    .delete(dutyHold)
    .where(
      and(
        eq(dutyHold.dossierId, dossierId),
        eq(dutyHold.kind, kind),
        eq(dutyHold.dueUntil, until),
        recordId === null ? isNull(dutyHold.recordId) : eq(dutyHold.recordId, recordId),
      ),
    )
    .returning();

/** Puts a duty on hold until a day, in place of what was said before, with the audit row. */
export async function holdDuty(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  held: NamedDuty,
  said: { readonly id: string; readonly reason: string; readonly returnsOn: CivilDate },
): Promise<void> {
  const before = await takeAway(transaction, dossierId, held);
  const after = {
    ...said,
    centreId: reader.centreId,
    dossierId,
    kind: held.kind,
    recordId: held.recordId,
    dueUntil: held.until,
    recordedBy: reader.staffId,
  };
  await transaction.insert(dutyHold).values(after);
  await recordTrace(transaction, reader, {
    action: 'duty.hold',
    dossierId,
    record: 'duty_hold',
    recordId: said.id,
    before: before[0],
    after,
  });
}

/** Takes a duty up again before its day, with the audit row; what is not on hold stays as it is. */
export async function releaseDuty(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  held: NamedDuty,
): Promise<void> {
  for (const before of await takeAway(transaction, dossierId, held))
    await recordTrace(transaction, reader, {
      action: 'duty.release',
      dossierId,
      record: 'duty_hold',
      recordId: before.id,
      before,
    });
}
