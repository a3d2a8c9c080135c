import { and, eq } from 'drizzle-orm';
import { inCentre, NO_CENTRE } from '../in-centre.ts';
import type { Database } from '../open.ts';
import { centre } from '../schema/centre.ts';
import { staff } from '../schema/staff.ts';

/** The active staff member behind an account, with the centre, or undefined when the account works in no centre. */
export async function staffMemberBehind(database: Database, accountId: string) {
  return inCentre(database, NO_CENTRE, async (transaction) => {
    const [row] = await transaction
      .select({
        centreId: staff.centreId,
        id: staff.id,
        name: staff.name,
        role: staff.role,
        teamId: staff.teamId,
        language: staff.language,
        centreName: centre.name,
        isDemonstration: centre.isDemonstration,
      })
      .from(staff)
      .innerJoin(centre, eq(centre.centreId, staff.centreId))
      .where(and(eq(staff.userId, accountId), eq(staff.active, true)))
      .limit(1);
    return row;
  });
}
