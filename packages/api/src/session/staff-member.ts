import { type Database, inCentre, OPERATOR_ID, tables } from '@traject/db';
import { and, eq } from 'drizzle-orm';
import type { Language } from '@traject/i18n';
import type { StaffRole } from './roles.ts';

/** Somebody who is signed in, in the centre where that person works. */
export interface StaffMember {
  readonly centreId: string;
  readonly id: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly teamId: string | null;
  readonly language: Language;
  readonly centreName: string;
  readonly isDemonstration: boolean;
}

/** No centre at all: the look-up of an account's own centre is the one question asked before a centre is known. */
const NO_CENTRE = '00000000-0000-0000-0000-000000000000';

/** The active staff member behind an account, or null when the account works in no centre. */
export async function staffMemberOf(
  database: Database,
  accountId: string,
): Promise<StaffMember | null> {
  return inCentre(
    database,
    { centreId: NO_CENTRE, staffId: OPERATOR_ID, role: 'operator', teamId: null },
    async (transaction) => {
      const { staff, centre } = tables;
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
      return row ?? null;
    },
  );
}
