import type { CivilDate } from '@traject/rules/calendar';
import { aliasedTable, and, asc, desc, eq, gt, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import { dossier } from '../schema/dossier.ts';
import { staff } from '../schema/staff.ts';
import { team } from '../schema/team.ts';
import { workerChange } from '../schema/worker-change.ts';

type ChangeRow = typeof workerChange.$inferSelect;

/** What is stated of a change of worker. */
export type StatedWorkerChange = Pick<
  typeof workerChange.$inferInsert,
  'id' | 'workerId' | 'successorId' | 'startsOn'
> & { readonly endsOn: CivilDate | null; readonly letterSentOn: CivilDate | null };

/** The people of the centre who can look after a file, in order of name, with their team. */
export const colleagues = (transaction: Transaction) =>
  transaction
    .select({
      id: staff.id,
      name: staff.name,
      role: staff.role,
      teamId: staff.teamId,
      team: team.name,
    })
    .from(staff)
    .leftJoin(team, eq(team.id, staff.teamId))
    .where(
      and(eq(staff.active, true), inArray(staff.role, ['social-worker', 'head-of-social-work'])),
    )
    .orderBy(asc(staff.name));

const NOTHING_PLANNED = { nextWorkerId: null, nextTeamId: null, nextFrom: null };
const NOBODY_STANDS_IN = { replacementId: null, replacementFrom: null, replacementUntil: null };

async function addChange(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  change: StatedWorkerChange & Pick<ChangeRow, 'kind'>,
): Promise<void> {
  const row = { ...change, centreId: reader.centreId, dossierId, recordedBy: reader.staffId };
  await transaction.insert(workerChange).values(row);
  await recordTrace(transaction, reader, {
    action: change.kind === 'definitive' ? 'worker.hand-over' : 'worker.replace',
    dossierId,
    record: 'worker_change',
    recordId: change.id,
    after: row,
  });
}

/**
 * A planned change whose day has come is written over the worker of before, so that the next change finds it there. What
 * anybody sees of the file stays the same.
 */
export async function settleWorker(
  transaction: Transaction,
  dossierId: string,
  on: CivilDate,
): Promise<void> {
  await transaction
    .update(dossier)
    .set({
      workerId: sql`${dossier.nextWorkerId}`,
      teamId: sql`${dossier.nextTeamId}`,
      ...NOTHING_PLANNED,
      ...NOBODY_STANDS_IN,
      version: sql`${dossier.version} + 1`,
    })
    .where(and(eq(dossier.id, dossierId), lte(dossier.nextFrom, on)));
}

/** Somebody stands in for the worker from a day, until a day or until further notice; with its audit row. */
export async function replaceWorker(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  change: StatedWorkerChange,
): Promise<void> {
  await addChange(transaction, reader, dossierId, { ...change, kind: 'replacement' });
  await transaction
    .update(dossier)
    .set({
      replacementId: change.successorId,
      replacementFrom: change.startsOn,
      replacementUntil: change.endsOn,
    })
    .where(eq(dossier.id, dossierId));
}

/**
 * Gives the file to a successor for good, with its audit row. It is the last thing of a transaction: where the teams
 * differ, the one who gives it does not see it any more.
 */
export async function handOverFile(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  change: StatedWorkerChange & { readonly teamId: string },
): Promise<boolean> {
  const { teamId, ...stated } = change;
  await addChange(transaction, reader, dossierId, { ...stated, kind: 'definitive' });
  const { rows } = await transaction.execute<{ given: boolean }>(
    sql`select hand_over_file(${dossierId}, ${change.successorId}, ${teamId}) as given`,
  );
  return rows[0]?.given === true;
}

/**
 * Plans that a successor takes the file over for good on a day that is still to come, with its audit row. Until then the
 * file stays where it is; on that day nobody has to do anything.
 */
export async function planHandOver(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  change: StatedWorkerChange & { readonly teamId: string },
): Promise<void> {
  const { teamId, ...stated } = change;
  await addChange(transaction, reader, dossierId, { ...stated, kind: 'definitive' });
  await transaction
    .update(dossier)
    .set({ nextWorkerId: change.successorId, nextTeamId: teamId, nextFrom: change.startsOn })
    .where(eq(dossier.id, dossierId));
}

/** Takes a planned change back before its day has come, with its audit row; the row of the change stays. */
export async function revokeHandOver(
  transaction: Transaction,
  reader: Reader,
  before: ChangeRow,
  revokedOn: CivilDate,
): Promise<void> {
  const after = { revokedOn };
  await transaction.update(workerChange).set(after).where(eq(workerChange.id, before.id));
  await transaction.update(dossier).set(NOTHING_PLANNED).where(eq(dossier.id, before.dossierId));
  await recordTrace(transaction, reader, {
    action: 'worker.revoke',
    dossierId: before.dossierId,
    record: 'worker_change',
    recordId: before.id,
    before,
    after,
  });
}

/** A change of worker of a file, or undefined. */
export async function workerChangeOf(
  transaction: Transaction,
  dossierId: string,
  id: string,
): Promise<ChangeRow | undefined> {
  const [row] = await transaction
    .select()
    .from(workerChange)
    .where(and(eq(workerChange.id, id), eq(workerChange.dossierId, dossierId)));
  return row;
}

/** The last day of a running replacement, in the record of the change and on the file, with its audit row. */
export async function endReplacement(
  transaction: Transaction,
  reader: Reader,
  before: ChangeRow,
  endsOn: CivilDate,
): Promise<void> {
  const after = { endsOn };
  await transaction.update(workerChange).set(after).where(eq(workerChange.id, before.id));
  await transaction
    .update(dossier)
    .set({ replacementUntil: endsOn })
    .where(and(eq(dossier.id, before.dossierId), eq(dossier.replacementId, before.successorId)));
  await recordTrace(transaction, reader, {
    action: 'worker.end-replacement',
    dossierId: before.dossierId,
    record: 'worker_change',
    recordId: before.id,
    before,
    after,
  });
}

/** The day on which the person was told in writing, with its audit row (CON-8). */
export async function stateLetter(
  transaction: Transaction,
  reader: Reader,
  before: ChangeRow,
  letterSentOn: CivilDate,
): Promise<void> {
  const after = { letterSentOn };
  await transaction.update(workerChange).set(after).where(eq(workerChange.id, before.id));
  await recordTrace(transaction, reader, {
    action: 'worker.letter',
    dossierId: before.dossierId,
    record: 'worker_change',
    recordId: before.id,
    before,
    after,
  });
}

/** The changes of worker of a file with the names, newest first. */
export function workerChanges(transaction: Transaction, dossierId: string) {
  const successor = aliasedTable(staff, 'successor');
  return transaction
    .select({
      id: workerChange.id,
      kind: workerChange.kind,
      startsOn: workerChange.startsOn,
      endsOn: workerChange.endsOn,
      letterSentOn: workerChange.letterSentOn,
      revokedOn: workerChange.revokedOn,
      worker: staff.name,
      successorId: workerChange.successorId,
      successor: successor.name,
      recordedBy: workerChange.recordedBy,
      recordedAt: workerChange.recordedAt,
    })
    .from(workerChange)
    .innerJoin(staff, eq(staff.id, workerChange.workerId))
    .innerJoin(successor, eq(successor.id, workerChange.successorId))
    .where(eq(workerChange.dossierId, dossierId))
    .orderBy(desc(workerChange.startsOn), desc(workerChange.recordedAt));
}

/** The files that somebody gives away, or takes over, after a day, with the name of the other; the nearest first. */
export function plannedChanges(transaction: Transaction, staffId: string, on: CivilDate) {
  const successor = aliasedTable(staff, 'successor');
  return transaction
    .select({
      dossierId: dossier.id,
      number: dossier.number,
      from: workerChange.startsOn,
      worker: staff.name,
      successor: successor.name,
      successorId: workerChange.successorId,
      letterSentOn: workerChange.letterSentOn,
    })
    .from(dossier)
    .innerJoin(
      workerChange,
      and(
        eq(workerChange.dossierId, dossier.id),
        eq(workerChange.kind, 'definitive'),
        eq(workerChange.startsOn, dossier.nextFrom),
        eq(workerChange.successorId, dossier.nextWorkerId),
        isNull(workerChange.revokedOn),
      ),
    )
    .innerJoin(staff, eq(staff.id, dossier.workerId))
    .innerJoin(successor, eq(successor.id, dossier.nextWorkerId))
    .where(
      and(
        isNull(dossier.closedOn),
        gt(dossier.nextFrom, on),
        or(eq(dossier.workerId, staffId), eq(dossier.nextWorkerId, staffId)),
      ),
    )
    .orderBy(asc(workerChange.startsOn), asc(dossier.id));
}
