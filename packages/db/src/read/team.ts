import type { CivilDate } from '@traject/rules/calendar';
import { and, asc, count, eq, inArray, isNull, lt, lte, notInArray, or, sql } from 'drizzle-orm';
import type { Transaction } from '../in-centre.ts';
import { dossier } from '../schema/dossier.ts';
import { duty } from '../schema/duty.ts';
import { person } from '../schema/person.ts';
import { staff } from '../schema/staff.ts';
import { team } from '../schema/team.ts';
import { changeAhead, isWorkerOn, teamOn, workerOn } from './looked-after.ts';

/** The days by which a load is counted. */
export interface LoadDays {
  readonly today: CivilDate;
  /** The last day of "this week" and of "this month". */
  readonly week: CivilDate;
  readonly month: CivilDate;
  /** Kinds of duty that are never late: once past, they do not count. */
  readonly neverLate: readonly (typeof duty.$inferSelect)['kind'][];
}

const isOpen = isNull(dossier.closedOn);

/** The worker of a day under a name, for rows are counted by it; the name is of one query alone. */
const namedWorker = (on: CivilDate, name: string) => workerOn(on).as(name);

const filesByWorker = (transaction: Transaction, { today }: LoadDays) =>
  transaction
    .select({ workerId: namedWorker(today, 'files_worker'), files: count().as('files') })
    .from(dossier)
    .where(isOpen)
    .groupBy(sql`files_worker`)
    .as('files_by_worker');

const counted = (condition: ReturnType<typeof sql>, name: string) =>
  sql<number>`count(*) filter (where ${condition})`.mapWith(Number).as(name);

/** A duty that is late, and is of a kind that can be late. */
const isLate = ({ today, neverLate }: LoadDays) =>
  and(
    lt(duty.dueUntil, today),
    neverLate.length === 0 ? undefined : notInArray(duty.kind, [...neverLate]),
  );

const between = (from: CivilDate, until: CivilDate) =>
  sql`${duty.dueUntil} between ${from} and ${until}`;

const dutiesByWorker = (transaction: Transaction, days: LoadDays) =>
  transaction
    .select({
      workerId: namedWorker(days.today, 'duties_worker'),
      overdue: counted(sql`${isLate(days)}`, 'overdue'),
      thisWeek: counted(between(days.today, days.week), 'this_week'),
      thisMonth: counted(
        sql`${duty.dueUntil} > ${days.week} and ${duty.dueUntil} <= ${days.month}`,
        'this_month',
      ),
    })
    .from(duty)
    .innerJoin(dossier, eq(dossier.id, duty.dossierId))
    .where(and(isOpen, lte(duty.dueUntil, days.month)))
    .groupBy(sql`duties_worker`)
    .as('duties_by_worker');

/** Everybody who works with files, and whoever left and still has some: how many files, and what they ask by when. */
export function teamLoad(transaction: Transaction, days: LoadDays) {
  const files = filesByWorker(transaction, days);
  const due = dutiesByWorker(transaction, days);
  return transaction
    .select({
      id: staff.id,
      name: staff.name,
      active: staff.active,
      team: team.name,
      files: sql<number>`coalesce(${files.files}, 0)`.mapWith(Number),
      overdue: sql<number>`coalesce(${due.overdue}, 0)`.mapWith(Number),
      thisWeek: sql<number>`coalesce(${due.thisWeek}, 0)`.mapWith(Number),
      thisMonth: sql<number>`coalesce(${due.thisMonth}, 0)`.mapWith(Number),
    })
    .from(staff)
    .leftJoin(team, eq(team.id, staff.teamId))
    .leftJoin(files, eq(files.workerId, staff.id))
    .leftJoin(due, eq(due.workerId, staff.id))
    .where(
      or(
        and(eq(staff.active, true), inArray(staff.role, ['social-worker'])),
        sql`${files.files} is not null`,
      ),
    )
    .orderBy(asc(team.name), asc(staff.name));
}

/** How many open files nobody has changed since a day. */
export async function countUnmoved(transaction: Transaction, before: CivilDate): Promise<number> {
  const [row] = await transaction
    .select({ files: count() })
    .from(dossier)
    .where(and(isOpen, lt(dossier.lastMovedOn, before)));
  return row?.files ?? 0;
}

/** Which rows stand behind a number of the team. */
export interface TeamRows {
  readonly list: 'files' | 'without-worker' | 'unmoved' | 'overdue' | 'this-week' | 'this-month';
  /** Only the files of one worker; null = of everybody. */
  readonly workerId: string | null;
  /** The day before which a file that was not changed counts as unmoved. */
  readonly unmovedBefore: CivilDate;
  readonly skip: number;
  readonly limit: number;
}

const ofList = ({ list, unmovedBefore }: TeamRows) => {
  if (list === 'without-worker') return eq(staff.active, false);
  return list === 'unmoved' ? lt(dossier.lastMovedOn, unmovedBefore) : undefined;
};

const dueIn = (list: TeamRows['list'], days: LoadDays) => {
  if (list === 'overdue') return isLate(days);
  if (list === 'this-week') return between(days.today, days.week);
  if (list === 'this-month')
    return and(sql`${duty.dueUntil} > ${days.week}`, lte(duty.dueUntil, days.month));
  return undefined;
};

/**
 * The rows behind a number: files in order of how long they lie still or of name, or duties in order of their last day.
 * A row of files carries no duty.
 */
export function teamRows(transaction: Transaction, wanted: TeamRows, days: LoadDays) {
  const due = dueIn(wanted.list, days);
  const { today } = days;
  const { nextWorker, nextFrom } = changeAhead(today);
  return transaction
    .select({
      dossierId: dossier.id,
      number: dossier.number,
      firstName: person.firstName,
      lastName: person.lastName,
      birthDate: person.birthDate,
      workerId: workerOn(today),
      worker: staff.name,
      workerActive: staff.active,
      /** Who takes over, and from which day, when that is planned. */
      nextWorker,
      nextFrom,
      lastMovedOn: dossier.lastMovedOn,
      kind: duty.kind,
      record: duty.recordId,
      until: duty.dueUntil,
    })
    .from(dossier)
    .innerJoin(person, eq(person.id, dossier.personId))
    .innerJoin(staff, eq(staff.id, workerOn(today)))
    .leftJoin(duty, due === undefined ? sql`false` : and(eq(duty.dossierId, dossier.id), due))
    .where(
      and(
        isOpen,
        wanted.workerId === null ? undefined : isWorkerOn(wanted.workerId, today),
        ofList(wanted),
        due === undefined ? undefined : sql`${duty.id} is not null`,
      ),
    )
    .orderBy(
      ...(wanted.list === 'unmoved' ? [asc(dossier.lastMovedOn)] : []),
      ...(due === undefined ? [] : [asc(duty.dueUntil)]),
      asc(person.lastName),
      asc(person.firstName),
      asc(dossier.id),
    )
    .limit(wanted.limit)
    .offset(wanted.skip);
}

/** Locks files for a change, in one order for everybody, and says with whom each is on a day and what is planned. */
export const lockFiles = (transaction: Transaction, ids: readonly string[], on: CivilDate) =>
  transaction
    .select({
      id: dossier.id,
      workerId: workerOn(on),
      teamId: teamOn(on),
      nextFrom: changeAhead(on).nextFrom,
    })
    .from(dossier)
    .where(inArray(dossier.id, [...ids]))
    .orderBy(asc(dossier.id))
    .for('update');

/** For what is told afterwards, a demonstration: the file last moved on a day of its story, not today. */
export const noteMoved = (transaction: Transaction, dossierId: string, day: CivilDate) =>
  transaction.update(dossier).set({ lastMovedOn: day }).where(eq(dossier.id, dossierId));
