import { allowedTo } from '../access.ts';
import { anybody, router, signedIn } from '../trpc.ts';

/** Who is signed in, where, what that person may do, and the day of today. */
export const sessionRouter = router({
  /** What the sign-in page shows: the accounts of a demonstration, else none. */
  welcome: anybody.query(({ ctx: { demoAccounts } }) => ({ demoAccounts })),

  me: signedIn.query(({ ctx: { staff, today } }) => ({
    staff: { id: staff.id, name: staff.name, role: staff.role, language: staff.language },
    centre: { name: staff.centreName, isDemonstration: staff.isDemonstration },
    today,
    may: allowedTo(staff.role),
  })),
});
