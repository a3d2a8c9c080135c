import {
  addStaff,
  addTeam,
  type Database,
  firstBrokenLink,
  foundCentre as foundIn,
  inCentre,
  listCentres,
  operatorOf,
  teamByName,
} from '@traject/db';
import { v7 as newId } from 'uuid';
import { z } from 'zod';
import { language, line } from '../fields.ts';
import { Refusal } from '../refusal.ts';
import { type StaffRole, staffRole } from './roles.ts';

/** What is stated of a new centre. */
export const centreInput = z.object({
  name: line(120),
  nisCode: z.string().regex(/^\d{5}$/),
  kboNumber: z.string().regex(/^\d{10}$/),
  language,
});

/** What is stated of somebody who will work in a centre. */
export const staffInput = z.object({
  name: line(120),
  role: staffRole,
  team: line(120).nullable(),
  language,
});

/** The roles that work in a team. */
const IN_A_TEAM: readonly StaffRole[] = ['social-worker'];

/** Founds a centre with its first administrator, who has the account already; the answer is the id of the centre. */
export async function foundCentre(
  database: Database,
  stated: z.infer<typeof centreInput>,
  administrator: { userId: string; name: string },
): Promise<string> {
  const reader = operatorOf(newId());
  await inCentre(database, reader, async (transaction) => {
    await foundIn(transaction, reader, {
      ...stated,
      isDemonstration: false,
      secondChanceCode: null,
    });
    await addStaff(transaction, reader, {
      id: newId(),
      userId: administrator.userId,
      name: administrator.name,
      role: 'administrator',
      teamId: null,
      language: stated.language,
    });
  });
  return reader.centreId;
}

/** Adds somebody to a centre; a team that is named for the first time is made. Refused when a social worker has none. */
export async function addStaffMember(
  database: Database,
  centreId: string,
  userId: string,
  { name, role, team, language: speaks }: z.infer<typeof staffInput>,
): Promise<void> {
  if (team === null && IN_A_TEAM.includes(role)) throw new Refusal('not-found', 'team');
  const reader = operatorOf(centreId);
  await inCentre(database, reader, async (transaction) => {
    let teamId = team === null ? null : ((await teamByName(transaction, team)) ?? null);
    if (team !== null && teamId === null) {
      teamId = newId();
      await addTeam(transaction, reader, { id: teamId, name: team });
    }
    await addStaff(transaction, reader, {
      id: newId(),
      userId,
      name,
      role,
      teamId,
      language: speaks,
    });
  });
}

export { listCentres };
/** A centre in the list of all centres of a database. */
export type CentreHead = Awaited<ReturnType<typeof listCentres>>[number];

/** The first link of a centre's audit chain that does not fit, or null when every one does. */
export const brokenLink = (database: Database, centreId: string): Promise<number | null> =>
  inCentre(database, operatorOf(centreId), firstBrokenLink);
