import type { CivilDate } from '@traject/rules/calendar';
import { and, asc, eq, gt, ilike, lte, or, sql } from 'drizzle-orm';
import type { Transaction } from '../in-centre.ts';
import { dossier } from '../schema/dossier.ts';
import { duty } from '../schema/duty.ts';
import { person } from '../schema/person.ts';
import { staff } from '../schema/staff.ts';

/** Which files are wanted. */
export interface FileFilter {
  /** Words, each of which must be in the name, the number or the INSZ. */
  readonly words: readonly string[];
  /** Only the files of which this staff member is worker or replacement; null = all that the reader may see. */
  readonly staffId: string | null;
  /** Where the page before stopped; null = from the beginning. */
  readonly after: string | null;
  readonly limit: number;
}

/** The order of the list, with the id last so that no two are equal. */
const sortKey = sql<string>`lower(${person.lastName} || ' ' || ${person.firstName}) || ' ' || ${dossier.id}`;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** A word as a pattern, with nothing in it that the pattern would take for a sign. */
const within = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

const matches = (word: string) =>
  or(
    ilike(person.firstName, within(word)),
    ilike(person.lastName, within(word)),
    ilike(dossier.number, within(word)),
    digitsOf(word).length >= 4 ? ilike(person.insz, `${digitsOf(word)}%`) : undefined,
  );

/** The worker of a file, and on the days of a replacement the one who stands in. */
const lookedAfterBy = (staffId: string) =>
  or(
    eq(dossier.workerId, staffId),
    and(
      eq(dossier.replacementId, staffId),
      sql`coalesce(${dossier.replacementFrom} <= today_in_brussels(), true)`,
      sql`coalesce(${dossier.replacementUntil} >= today_in_brussels(), true)`,
    ),
  );

/** Files in order of name, each with its first duty; one more than the limit when there are more. */
export async function listFiles(transaction: Transaction, filter: FileFilter) {
  const firstDuty = transaction
    .selectDistinctOn([duty.dossierId], {
      dossierId: duty.dossierId,
      kind: duty.kind,
      dueFrom: duty.dueFrom,
      dueUntil: duty.dueUntil,
    })
    .from(duty)
    .orderBy(duty.dossierId, duty.dueUntil)
    .as('first_duty');
  return transaction
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
      sortKey,
    })
    .from(dossier)
    .innerJoin(person, eq(person.id, dossier.personId))
    .innerJoin(staff, eq(staff.id, dossier.workerId))
    .leftJoin(firstDuty, eq(firstDuty.dossierId, dossier.id))
    .where(
      and(
        filter.staffId === null ? undefined : lookedAfterBy(filter.staffId),
        ...filter.words.map(matches),
        filter.after === null ? undefined : gt(sortKey, filter.after),
      ),
    )
    .orderBy(asc(sortKey))
    .limit(filter.limit);
}

/** The duties of somebody's files that end on or before a day, or whose reminder has come. */
export const dutiesOf = (
  transaction: Transaction,
  staffId: string,
  until: CivilDate,
  today: CivilDate,
) =>
  transaction
    .select({
      dossierId: dossier.id,
      number: dossier.number,
      firstName: person.firstName,
      lastName: person.lastName,
      birthDate: person.birthDate,
      kind: duty.kind,
      from: duty.dueFrom,
      until: duty.dueUntil,
      reminder: duty.reminderOn,
      inPerson: duty.inPerson,
      rule: duty.rule,
      countedFrom: duty.countedFrom,
      step: duty.step,
    })
    .from(duty)
    .innerJoin(dossier, eq(dossier.id, duty.dossierId))
    .innerJoin(person, eq(person.id, dossier.personId))
    .where(and(lookedAfterBy(staffId), or(lte(duty.dueUntil, until), lte(duty.reminderOn, today))))
    .orderBy(asc(duty.dueUntil), asc(person.lastName));
