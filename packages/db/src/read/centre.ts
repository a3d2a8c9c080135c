import { eq } from 'drizzle-orm';
import { inCentre, NO_CENTRE, type Transaction } from '../in-centre.ts';
import type { Database } from '../open.ts';
import { centre } from '../schema/centre.ts';
import { staff } from '../schema/staff.ts';
import { team } from '../schema/team.ts';

/** Every centre of this database; only the program itself may list them. */
export const listCentres = (database: Database) =>
  inCentre(database, NO_CENTRE, (transaction) =>
    transaction
      .select({
        centreId: centre.centreId,
        name: centre.name,
        nisCode: centre.nisCode,
        isDemonstration: centre.isDemonstration,
      })
      .from(centre)
      .orderBy(centre.name),
  );

/** Somebody who works in the centre, by the name as it stands in the record, or undefined. */
export async function staffByName(transaction: Transaction, name: string) {
  const [row] = await transaction
    .select({ id: staff.id, teamId: staff.teamId })
    .from(staff)
    .where(eq(staff.name, name));
  return row;
}

/** A team of the centre by its name, or undefined. */
export async function teamByName(
  transaction: Transaction,
  name: string,
): Promise<string | undefined> {
  const [row] = await transaction.select({ id: team.id }).from(team).where(eq(team.name, name));
  return row?.id;
}

/** AMD-2: whether this centre lets a worker make an appointment alone; the default is no. */
export async function allowsOneSidedChanges(transaction: Transaction): Promise<boolean> {
  const [row] = await transaction.select({ allowed: centre.allowsOneSidedChanges }).from(centre);
  return row?.allowed ?? false;
}
