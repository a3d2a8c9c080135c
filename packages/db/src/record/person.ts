import type { Dossier } from '@traject/rules/facts';
import { eq, sql } from 'drizzle-orm';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import { dossier } from '../schema/dossier.ts';
import { person } from '../schema/person.ts';
import { team } from '../schema/team.ts';
import { sortingOf, writeSearchKeys } from '../search/write-keys.ts';

/** A person and the file that is opened with it. */
export interface NewFile {
  readonly person: Pick<
    typeof person.$inferInsert,
    'id' | 'insz' | 'firstName' | 'lastName' | 'birthDate' | 'language'
  >;
  readonly dossierId: string;
  readonly workerId: string;
  readonly teamId: string;
  /** The year in the number of the file. */
  readonly year: string;
}

/** The person with a number in this centre, with the file when the reader may see it. */
export async function personByInsz(
  transaction: Transaction,
  insz: string,
): Promise<{ dossierId: string | null } | undefined> {
  const [row] = await transaction
    .select({ dossierId: dossier.id })
    .from(person)
    .leftJoin(dossier, eq(dossier.personId, person.id))
    .where(eq(person.insz, insz));
  return row;
}

/** The next number of a file, counted per year: 2026-0042. */
async function nextNumber(transaction: Transaction, reader: Reader, year: string): Promise<string> {
  // Files of other teams are hidden from the reader but have numbers too, so the count is taken of the people.
  await transaction.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`${reader.centreId}/file-number`}, 0))`,
  );
  const { rows } = await transaction.execute<{ next: number }>(
    sql`select next_file_number(${year}) as next`,
  );
  return `${year}-${String(rows[0]?.next ?? 1).padStart(4, '0')}`;
}

/** Adds a person and opens the file, with the audit row. */
export async function addPerson(
  transaction: Transaction,
  reader: Reader,
  added: NewFile,
): Promise<void> {
  const whose = { centreId: reader.centreId, recordedBy: reader.staffId };
  const personRow = { ...added.person, ...whose };
  const fileRow = {
    ...whose,
    id: added.dossierId,
    personId: added.person.id,
    number: await nextNumber(transaction, reader, added.year),
    teamId: added.teamId,
    workerId: added.workerId,
  };
  await transaction.insert(person).values({ ...personRow, ...sortingOf(personRow) });
  await transaction.insert(dossier).values(fileRow);
  await writeSearchKeys(transaction, [{ ...personRow, number: fileRow.number }]);
  await recordTrace(transaction, reader, {
    action: 'person.add',
    dossierId: added.dossierId,
    record: 'person',
    recordId: added.person.id,
    after: { person: personRow, dossier: fileRow },
  });
}

/** The first team of the centre by name, for somebody who has none. */
export async function firstTeam(transaction: Transaction): Promise<string | undefined> {
  const [row] = await transaction.select({ id: team.id }).from(team).orderBy(team.name).limit(1);
  return row?.id;
}

/** States whether the person is one of a couple on category 3, with the audit row. */
export async function stateCouple(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  couple: Dossier['couple'],
): Promise<void> {
  const [before] = await transaction
    .select({ couple: dossier.couple })
    .from(dossier)
    .where(eq(dossier.id, dossierId));
  await transaction.update(dossier).set({ couple }).where(eq(dossier.id, dossierId));
  await recordTrace(transaction, reader, {
    action: 'couple.state',
    dossierId,
    record: 'dossier',
    recordId: dossierId,
    before,
    after: { couple },
  });
}

type PersonRow = typeof person.$inferSelect;

/** The person whom a file is about, or undefined. */
export async function personOf(
  transaction: Transaction,
  dossierId: string,
): Promise<PersonRow | undefined> {
  const [row] = await transaction
    .select({ person })
    .from(person)
    .innerJoin(dossier, eq(dossier.personId, person.id))
    .where(eq(dossier.id, dossierId));
  return row?.person;
}

/** The number of a file. */
async function numberOf(transaction: Transaction, dossierId: string): Promise<string | null> {
  const [row] = await transaction
    .select({ number: dossier.number })
    .from(dossier)
    .where(eq(dossier.id, dossierId));
  return row?.number ?? null;
}

/** Corrects what is known of a person, one version further, with the audit row. */
export async function correctPerson(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  before: PersonRow,
  values: Pick<PersonRow, 'firstName' | 'lastName' | 'birthDate' | 'language'>,
): Promise<void> {
  const after = { ...values, version: before.version + 1 };
  await transaction
    .update(person)
    .set({ ...after, ...sortingOf(values) })
    .where(eq(person.id, before.id));
  await writeSearchKeys(transaction, [
    { ...before, ...values, number: await numberOf(transaction, dossierId) },
  ]);
  await recordTrace(transaction, reader, {
    action: 'person.correct',
    dossierId,
    record: 'person',
    recordId: before.id,
    before,
    after,
  });
}
