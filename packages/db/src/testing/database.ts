import { rmSync } from 'node:fs';
import { databasesAt } from '@traject/postgres';
import { day } from '@traject/rules/calendar';
import { v7 as newId } from 'uuid';
import { inject } from 'vitest';
import { inCentre, operatorOf, type Reader, type Transaction } from '../in-centre.ts';
import { type OpenDatabase, openDatabase } from '../open.ts';
import { addStaff, addTeam, foundCentre } from '../record/centre.ts';
import { addFramework } from '../record/framework-agreement.ts';
import { user } from '../schema/identity.ts';
import { STAFF_ROLES, type StaffRole } from '../schema/staff.ts';
import { copyOf, TEMPLATE } from './templates.ts';

/** Which engine this project of the run tests on. */
export const engine = process.env['TRAJECT_TEST_ENGINE'] === 'postgres' ? 'postgres' : 'pglite';

/** A migrated, empty database of its own for one test file, on the engine of this run. */
export async function openTestDatabase(): Promise<OpenDatabase> {
  if (engine === 'pglite') {
    const folder = copyOf(inject('templateFolder'));
    const open = await openDatabase(folder);
    return {
      ...open,
      close: async () => {
        await open.close();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  }
  const server = databasesAt(inject('templateServer'));
  const name = `traject_${newId().replaceAll('-', '')}`;
  const open = await openDatabase(await server.createDatabase(name, TEMPLATE));
  return {
    ...open,
    close: async () => {
      await open.close();
      await server.dropDatabase(name);
    },
  };
}

/** A centre with one team and one colleague of each role that a test asks for. */
export interface TestCentre {
  readonly centreId: string;
  readonly teamId: string;
  /** The rights of somebody with a role in this centre; a social worker is held to the team. */
  readonly reader: (role: Reader['role']) => Reader;
  readonly staffId: (role: StaffRole) => string;
  readonly within: <Result>(
    role: Reader['role'],
    work: (transaction: Transaction) => Promise<Result>,
  ) => Promise<Result>;
}

/** Founds a centre for a test. */
export async function aCentre(open: OpenDatabase, name = 'OCMW Proef'): Promise<TestCentre> {
  const operator = operatorOf(newId());
  const teamId = newId();
  const staffIds = new Map(STAFF_ROLES.map((role) => [role, newId()]));
  const staffId = (role: StaffRole): string => staffIds.get(role) ?? '';
  await inCentre(open.database, operator, async (transaction) => {
    await foundCentre(transaction, operator, {
      name,
      nisCode: '11002',
      kboNumber: '0207500123',
      language: 'nl',
      isDemonstration: false,
      secondChanceCode: null,
    });
    await addTeam(transaction, operator, { id: teamId, name: 'Team' });
    await addFramework(transaction, operator, {
      id: newId(),
      version: '1',
      adoptedOn: day('2020-01-15'),
      validFrom: day('2020-02-01'),
      textNl: 'Het OCMW en de persoon werken samen.',
      textFr: 'Le CPAS et la personne collaborent.',
      textDe: 'Das ÖSHZ und die Person arbeiten zusammen.',
    });
    for (const role of STAFF_ROLES)
      await addStaff(transaction, operator, {
        id: staffId(role),
        userId: `${role}@${operator.centreId}`,
        name: role,
        role,
        teamId: role === 'social-worker' ? teamId : null,
        language: 'nl',
      });
  });
  const reader = (role: Reader['role']): Reader =>
    role === 'operator'
      ? operator
      : {
          centreId: operator.centreId,
          staffId: staffId(role),
          role,
          teamId: role === 'social-worker' ? teamId : null,
        };
  return {
    centreId: operator.centreId,
    teamId,
    reader,
    staffId,
    within: (role, work) => inCentre(open.database, reader(role), work),
  };
}

/** Makes an account for a colleague of a centre, with an e-mail address. */
export const addAccount = async (
  { database }: OpenDatabase,
  centre: TestCentre,
  role: StaffRole,
  email: string,
): Promise<void> => {
  await database.insert(user).values({ id: `${role}@${centre.centreId}`, name: role, email });
};
