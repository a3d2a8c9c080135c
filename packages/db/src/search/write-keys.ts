import { and, eq, getTableColumns, inArray, isNull, min, ne, sql } from 'drizzle-orm';
import { inCentre, operatorOf, type Transaction } from '../in-centre.ts';
import type { Database } from '../open.ts';
import { listCentres } from '../read/centre.ts';
import { dossier } from '../schema/dossier.ts';
import { duty } from '../schema/duty.ts';
import { person } from '../schema/person.ts';
import { searchKey } from '../schema/search-key.ts';
import { type Findable, KEYS_VERSION, keysOf, sortNameOf } from './keys.ts';

/** A person as the keys are made from. */
interface FindablePerson extends Findable {
  readonly centreId: string;
  readonly id: string;
}

/** What stands with a person for the list, made from the names. */
export const sortingOf = (names: Pick<Findable, 'firstName' | 'lastName'>) => ({
  sortName: sortNameOf(names),
  keysVersion: KEYS_VERSION,
});

/** Writes what people are found by, in place of what was written before. */
export async function writeSearchKeys(
  transaction: Transaction,
  people: readonly FindablePerson[],
): Promise<void> {
  if (people.length === 0) return;
  const ids = people.map(({ id }) => id);
  await transaction.delete(searchKey).where(inArray(searchKey.personId, ids));
  await transaction
    .insert(searchKey)
    .values(
      people.flatMap((one) =>
        keysOf(one).map((key) => ({ centreId: one.centreId, personId: one.id, key })),
      ),
    )
    .onConflictDoNothing();
}

/** People are made findable so many at a time. */
const AT_A_TIME = 500;

/** Some people whose keys were made in an older way or not at all; the answer is how many there were. */
const fillSome = (database: Database, centreId: string): Promise<number> =>
  inCentre(database, operatorOf(centreId), async (transaction) => {
    const { centreId: centre, id, firstName, lastName, insz } = getTableColumns(person);
    const people = await transaction
      .select({ centreId: centre, id, firstName, lastName, insz, number: dossier.number })
      .from(person)
      .leftJoin(dossier, eq(dossier.personId, person.id))
      .where(ne(person.keysVersion, KEYS_VERSION))
      .orderBy(person.id)
      .limit(AT_A_TIME);
    await writeSearchKeys(transaction, people);
    for (const one of people)
      await transaction.update(person).set(sortingOf(one)).where(eq(person.id, one.id));
    await transaction
      .update(dossier)
      .set({
        firstDueOn: sql`(${transaction
          .select({ first: min(duty.dueUntil) })
          .from(duty)
          .where(eq(duty.dossierId, dossier.id))})`,
      })
      .where(
        and(
          isNull(dossier.firstDueOn),
          inArray(
            dossier.personId,
            people.map((one) => one.id),
          ),
        ),
      );
    return people.length;
  });

/** Makes everybody findable who is not yet, in every centre: what was written by an older version of the program. */
export async function fillSearchKeys(database: Database): Promise<void> {
  for (const { centreId } of await listCentres(database)) {
    let filled: number;
    do filled = await fillSome(database, centreId);
    while (filled === AT_A_TIME);
  }
}
