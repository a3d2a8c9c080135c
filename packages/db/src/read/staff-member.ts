import { and, eq } from 'drizzle-orm';
import { inCentre, OPERATOR_ID } from '../in-centre.ts';
import type { Database } from '../open.ts';
import { centre } from '../schema/centre.ts';
import { staff } from '../schema/staff.ts';

/** No centre at all: the look-up of an account's own centre is the one question asked before a centre is known. */
const NO_CENTRE = '00000000-0000-0000-0000-000000000000';

/** The active staff member behind an account, with the centre, or undefined when the account works in no centre. */
export async function staffMemberBehind(database: Database, accountId: string) {
  return inCentre(
    database,
    { centreId: NO_CENTRE, staffId: OPERATOR_ID, role: 'operator', teamId: null },
    async (transaction) => {
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
    },
  );
}
