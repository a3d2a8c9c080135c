import { type OpenDatabase, sessionSecret } from '@traject/db/open';
import { createIdentity, type Identity } from '../identity/identity.ts';

/** The sign-in library, to make accounts with; nobody signs in through it here. */
export const identityOf = async ({ database }: OpenDatabase): Promise<Identity> =>
  createIdentity({
    database,
    secret: await sessionSecret(database),
    publicUrl: 'http://127.0.0.1',
    loopbackToo: true,
  });
