import { inCentre, type Reader, recordTrace, type Transaction, tables } from '@traject/db';
import { eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { isFirst } from '../file/change.ts';
import { fileView } from '../file/view.ts';
import { Refusal } from '../refusal.ts';
import { allowed, readerOf, router } from '../trpc.ts';
import { addPerson } from './input.ts';

/** Who looks after a new file. */
interface Assignment {
  readonly workerId: string;
  readonly teamId: string;
}

/** The next number of a file, counted per year: 2026-0042. */
async function nextNumber(transaction: Transaction, year: string): Promise<string> {
  const { rows } = await transaction.execute<{ count: string }>(
    sql`select coalesce(max(split_part(number, '-', 2)::int), 0) + 1 as count
      from ${tables.dossier} where number like ${`${year}-%`}`,
  );
  return `${year}-${String(rows[0]?.count ?? 1).padStart(4, '0')}`;
}

/**
 * Adds a person and the file of that person. Throws `person-exists` when the INSZ is in the centre already, with the
 * id of the file when the reader may see it.
 */
export async function addPersonWithFile(
  transaction: Transaction,
  reader: Reader,
  person: Omit<z.infer<typeof addPerson>, 'requestId'>,
  assignment: Assignment,
  year: string,
): Promise<void> {
  const [existing] = await transaction
    .select({ id: tables.person.id })
    .from(tables.person)
    .where(eq(tables.person.insz, person.insz));
  if (existing !== undefined) {
    const [file] = await transaction
      .select({ id: tables.dossier.id })
      .from(tables.dossier)
      .where(eq(tables.dossier.personId, existing.id));
    throw new Refusal('person-exists', 'insz', file === undefined ? {} : { dossierId: file.id });
  }
  const row = {
    centreId: reader.centreId,
    id: person.personId,
    insz: person.insz,
    firstName: person.firstName,
    lastName: person.lastName,
    birthDate: person.birthDate,
    language: person.language,
    recordedBy: reader.staffId,
  };
  await transaction.insert(tables.person).values(row);
  const file = {
    centreId: reader.centreId,
    id: person.dossierId,
    personId: person.personId,
    number: await nextNumber(transaction, year),
    ...assignment,
    recordedBy: reader.staffId,
  };
  await transaction.insert(tables.dossier).values(file);
  await recordTrace(transaction, reader, {
    action: 'person.add',
    dossierId: person.dossierId,
    record: 'person',
    recordId: person.personId,
    after: { person: row, dossier: file },
  });
}

/** Adding people; finding them is the list of files. */
export const personRouter = router({
  add: allowed('person.add')
    .input(addPerson)
    .mutation(({ ctx, input: { requestId, ...person } }) => {
      const reader = readerOf(ctx);
      return inCentre(ctx.database, reader, async (transaction) => {
        if (await isFirst(transaction, reader, requestId, 'person.add')) {
          const teamId = ctx.staff.teamId ?? (await someTeam(transaction));
          await addPersonWithFile(
            transaction,
            reader,
            person,
            { workerId: ctx.staff.id, teamId },
            ctx.today.slice(0, 4),
          );
        }
        return fileView(transaction, person.dossierId, ctx.today);
      });
    }),
});

/** A head without a team of its own puts a new file in the first team of the centre. */
async function someTeam(transaction: Transaction): Promise<string> {
  const [team] = await transaction
    .select({ id: tables.team.id })
    .from(tables.team)
    .orderBy(tables.team.name)
    .limit(1);
  if (team === undefined) throw new Refusal('not-found', 'teamId');
  return team.id;
}
