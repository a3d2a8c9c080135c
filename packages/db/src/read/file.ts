import type { CivilDate } from '@traject/rules/calendar';
import { eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../in-centre.ts';
import { dossier } from '../schema/dossier.ts';
import { person } from '../schema/person.ts';
import { staff } from '../schema/staff.ts';
import { team } from '../schema/team.ts';
import { changeAhead, replacementOn, teamOn, workerOn } from './looked-after.ts';

/** Locks a file for a change; false when it is not there for this reader (another team, another centre). */
export async function lockFile(transaction: Transaction, dossierId: string): Promise<boolean> {
  const rows = await transaction
    .select({ id: dossier.id })
    .from(dossier)
    .where(eq(dossier.id, dossierId))
    .for('update');
  return rows.length > 0;
}

/**
 * Who a file is about, who looks after it on a day and from when somebody else will, and whether it is closed; undefined
 * when it is not there for this reader.
 */
export async function fileHead(transaction: Transaction, dossierId: string, on: CivilDate) {
  const { nextWorker, nextFrom } = changeAhead(on);
  const [row] = await transaction
    .select({
      id: dossier.id,
      number: dossier.number,
      workerId: workerOn(on),
      replacementId: replacementOn(on),
      replacementFrom: dossier.replacementFrom,
      replacementUntil: dossier.replacementUntil,
      nextWorker,
      nextFrom,
      closedOn: dossier.closedOn,
      version: dossier.version,
      team: team.name,
      person: {
        id: person.id,
        insz: person.insz,
        firstName: person.firstName,
        lastName: person.lastName,
        birthDate: person.birthDate,
        language: person.language,
        version: person.version,
      },
    })
    .from(dossier)
    .innerJoin(person, eq(person.id, dossier.personId))
    .innerJoin(team, eq(team.id, teamOn(on)))
    .where(eq(dossier.id, dossierId));
  return row;
}

/** The names of staff by id; an id that is not staff (the program itself) is not in it. */
export async function staffNames(
  transaction: Transaction,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await transaction
    .select({ id: staff.id, name: staff.name })
    .from(staff)
    .where(inArray(staff.id, [...new Set(ids)]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The centre of the transaction and the name of a file's replacement worker, for a new contract. */
export async function contractSetting(transaction: Transaction, dossierId: string, on: CivilDate) {
  const [row] = await transaction
    .select({ replacement: staff.name })
    .from(dossier)
    .leftJoin(staff, eq(staff.id, replacementOn(on)))
    .where(eq(dossier.id, dossierId));
  return { replacement: row?.replacement ?? '' };
}

/** The team of a file that the reader sees, on a day. */
export async function teamOfFile(
  transaction: Transaction,
  dossierId: string,
  on: CivilDate,
): Promise<string> {
  const [row] = await transaction
    .select({ teamId: teamOn(on) })
    .from(dossier)
    .where(eq(dossier.id, dossierId));
  if (row === undefined) throw new Error(`No file ${dossierId} is seen in this transaction`);
  return row.teamId;
}
