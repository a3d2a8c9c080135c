import type { CivilDate } from '@traject/rules/calendar';
import {
  and,
  asc,
  count,
  desc,
  eq,
  exists,
  gte,
  inArray,
  isNull,
  lte,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import type { Transaction } from '../in-centre.ts';
import { award } from '../schema/award.ts';
import { dossier } from '../schema/dossier.ts';
import { duty } from '../schema/duty.ts';
import { person } from '../schema/person.ts';
import { staff } from '../schema/staff.ts';
import { trajectoryStep } from '../schema/trajectory-step.ts';
import { peopleFound } from './file-search.ts';
import { lookedAfterBy, workerOn } from './looked-after.ts';

/** Which files are wanted. */
export interface FileFilter {
  /** The day on which the list is read: who looks after a file, which right runs and which step it is on are of a day. */
  readonly on: CivilDate;
  /** Names, numbers or beginnings of them; forgiving in how a name is written. */
  readonly text: string;
  /** Only the files of which this staff member is worker or replacement; null = all that the reader may see. */
  readonly staffId: string | null;
  /** Only files with a duty of this kind. */
  readonly dutyKind: typeof duty.$inferSelect.kind | null;
  /** Only files with a duty (of that kind, when one is named) whose last day is this one or an earlier one. */
  readonly dueUntil: CivilDate | null;
  /** Only files with a right of this kind that runs on the day. */
  readonly right: typeof award.$inferSelect.kind | null;
  /** Only files that stand on this step of the trajectory on the day. */
  readonly step: typeof trajectoryStep.$inferSelect.step | null;
  /** Only files whose worker no longer works here. */
  readonly withoutWorker: boolean;
}

/** A part of the list: its order, where it begins and how long it is. */
export interface FileWindow {
  readonly order: 'name' | 'due' | 'moved' | 'still';
  readonly offset: number;
  readonly limit: number;
}

/** A condition on the duties of a file; undefined when none is asked for. */
function hasDuty(transaction: Transaction, { dutyKind, dueUntil }: FileFilter): SQL | undefined {
  if (dutyKind === null && dueUntil === null) return undefined;
  return exists(
    transaction
      .select({ one: sql`1` })
      .from(duty)
      .where(
        and(
          eq(duty.dossierId, dossier.id),
          dutyKind === null ? undefined : eq(duty.kind, dutyKind),
          dueUntil === null ? undefined : lte(duty.dueUntil, dueUntil),
        ),
      ),
  );
}

/** A condition on the rights of a file; undefined when none is asked for. */
function hasRight(transaction: Transaction, { right, on }: FileFilter): SQL | undefined {
  if (right === null) return undefined;
  return exists(
    transaction
      .select({ one: sql`1` })
      .from(award)
      .where(
        and(
          eq(award.dossierId, dossier.id),
          eq(award.kind, right),
          lte(award.validFrom, on),
          or(isNull(award.validUntil), gte(award.validUntil, on)),
        ),
      ),
  );
}

/** The steps that count on a day. */
const isStepOn = (on: CivilDate) =>
  and(
    lte(trajectoryStep.validFrom, on),
    or(isNull(trajectoryStep.validUntil), gte(trajectoryStep.validUntil, on)),
  );

/** A condition on the step of a file; undefined when none is asked for. */
function isOnStep(transaction: Transaction, { step, on }: FileFilter): SQL | undefined {
  if (step === null) return undefined;
  return exists(
    transaction
      .select({ one: sql`1` })
      .from(trajectoryStep)
      .where(
        and(eq(trajectoryStep.dossierId, dossier.id), eq(trajectoryStep.step, step), isStepOn(on)),
      ),
  );
}

/** Nobody who works here now looks after the file. */
const nobodyLooksAfter = (on: CivilDate) => sql`not exists (select from ${staff} as worker
  where worker.id = ${workerOn(on)} and worker.active)`;

const conditions = (transaction: Transaction, filter: FileFilter) =>
  and(
    filter.staffId === null ? undefined : lookedAfterBy(filter.staffId, filter.on),
    hasDuty(transaction, filter),
    hasRight(transaction, filter),
    isOnStep(transaction, filter),
    filter.withoutWorker ? nobodyLooksAfter(filter.on) : undefined,
  );

/** Files with a person, kept to what is looked for; `nearness` orders what was found. */
function filesWith(transaction: Transaction, text: string) {
  const found = text === '' ? null : (peopleFound(text) ?? NOBODY);
  const from = transaction
    .select({ id: dossier.id })
    .from(dossier)
    .innerJoin(person, eq(person.id, dossier.personId))
    .$dynamic();
  return found === null
    ? { from, nearness: [] }
    : {
        from: from.innerJoin(sql`${found} as found`, sql`found.person_id = ${person.id}`),
        nearness: [sql`found.distance`],
      };
}

/** What was typed has no letter and no digit, so nobody can be meant. */
const NOBODY = sql`(select null::uuid as person_id, 0 as distance where false)`;

/** How many files there are. */
export async function countFiles(transaction: Transaction, filter: FileFilter): Promise<number> {
  const files = filesWith(transaction, filter.text)
    .from.where(conditions(transaction, filter))
    .as('files');
  const [row] = await transaction.select({ count: count() }).from(files);
  return row?.count ?? 0;
}

/** The orders of the list, each along an index of its own. */
const ORDERS: Readonly<Record<FileWindow['order'], readonly SQL[]>> = {
  name: [asc(person.sortName), asc(person.id)],
  // Postgres puts what has no day last, where files with nothing to do belong.
  due: [asc(dossier.firstDueOn), asc(dossier.id)],
  moved: [desc(dossier.lastMovedOn), desc(dossier.id)],
  still: [asc(dossier.lastMovedOn), asc(dossier.id)],
};

/** A window on the files in their order, each with its first duty; who is looked for stands first when spelt just so. */
export async function listFiles(transaction: Transaction, filter: FileFilter, window: FileWindow) {
  const { from, nearness } = filesWith(transaction, filter.text);
  const ids = await from
    .where(conditions(transaction, filter))
    .orderBy(...nearness, ...ORDERS[window.order])
    .limit(window.limit)
    .offset(window.offset);
  const rows = await filesById(
    transaction,
    ids.map(({ id }) => id),
    filter.on,
  );
  return ids.flatMap(({ id }) => rows.get(id) ?? []);
}

type StepOfFile = typeof trajectoryStep.$inferSelect.step;

/** Files as a list shows them, by id. */
async function filesById(transaction: Transaction, ids: readonly string[], on: CivilDate) {
  if (ids.length === 0) return new Map<string, never>();
  const firstDuty = transaction
    .selectDistinctOn([duty.dossierId], {
      dossierId: duty.dossierId,
      kind: duty.kind,
      dueFrom: duty.dueFrom,
      dueUntil: duty.dueUntil,
    })
    .from(duty)
    .where(inArray(duty.dossierId, [...ids]))
    .orderBy(duty.dossierId, duty.dueUntil)
    .as('first_duty');
  const lit = transaction
    .select({
      dossierId: trajectoryStep.dossierId,
      steps: sql<StepOfFile[]>`array_agg(${trajectoryStep.step})`.as('steps'),
    })
    .from(trajectoryStep)
    .where(and(inArray(trajectoryStep.dossierId, [...ids]), isStepOn(on)))
    .groupBy(trajectoryStep.dossierId)
    .as('lit');
  const rows = await transaction
    .select({
      id: dossier.id,
      number: dossier.number,
      firstName: person.firstName,
      lastName: person.lastName,
      birthDate: person.birthDate,
      worker: staff.name,
      dutyKind: firstDuty.kind,
      dutyFrom: firstDuty.dueFrom,
      dutyUntil: firstDuty.dueUntil,
      lastMovedOn: dossier.lastMovedOn,
      steps: lit.steps,
    })
    .from(dossier)
    .innerJoin(person, eq(person.id, dossier.personId))
    .leftJoin(staff, eq(staff.id, workerOn(on)))
    .leftJoin(firstDuty, eq(firstDuty.dossierId, dossier.id))
    .leftJoin(lit, eq(lit.dossierId, dossier.id))
    .where(inArray(dossier.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row]));
}

/** The staff members who look after files that the reader sees on a day, by name. */
export const workersWithFiles = (transaction: Transaction, on: CivilDate) =>
  transaction
    .select({ id: staff.id, name: staff.name })
    .from(staff)
    .where(inArray(staff.id, transaction.selectDistinct({ id: workerOn(on) }).from(dossier)))
    .orderBy(staff.name);
