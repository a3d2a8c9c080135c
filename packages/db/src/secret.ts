import { randomBytes } from 'node:crypto';
import type { Database } from './open.ts';
import { serverSecret } from './schema/identity.ts';

/** The secret that signs sessions, made the first time; the servers on one database share it. */
export async function sessionSecret(database: Database): Promise<string> {
  await database
    .insert(serverSecret)
    .values({ id: 'session', value: randomBytes(32).toString('base64url') })
    .onConflictDoNothing();
  const [row] = await database.select({ value: serverSecret.value }).from(serverSecret);
  if (row === undefined) throw new Error('The secret of the sessions could not be made');
  return row.value;
}
