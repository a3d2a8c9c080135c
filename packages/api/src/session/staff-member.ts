import { type Database, staffMemberBehind } from '@traject/db';

/** Somebody who is signed in, in the centre where that person works. */
export type StaffMember = NonNullable<Awaited<ReturnType<typeof staffMemberBehind>>>;

/** The active staff member behind an account, or null when the account works in no centre. */
export const staffMemberOf = async (
  database: Database,
  accountId: string,
): Promise<StaffMember | null> => (await staffMemberBehind(database, accountId)) ?? null;
