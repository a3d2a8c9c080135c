import { type Database, identityTables } from '@traject/db/open';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';

/** The header in which the server itself says where a visitor comes from. */
export const CLIENT_ADDRESS = 'x-traject-client';

/** What the sign-in library needs to know of this server. */
export interface IdentitySettings {
  readonly database: Database;
  readonly secret: string;
  /** The address under which people reach the server. */
  readonly publicUrl: string;
  /** On a machine of one's own every loopback address and port is this server. */
  readonly loopbackToo: boolean;
}

/** Sign-in with e-mail and password; accounts are made by commands, never by visitors. */
export const createIdentity = ({ database, secret, publicUrl, loopbackToo }: IdentitySettings) =>
  betterAuth({
    baseURL: publicUrl,
    secret,
    trustedOrigins: loopbackToo ? ['http://127.0.0.1:*', 'http://localhost:*'] : [],
    database: drizzleAdapter(database, { provider: 'pg', schema: identityTables }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12 },
    session: { expiresIn: 60 * 60 * 12, updateAge: 60 * 15 },
    rateLimit: {
      enabled: true,
      window: 60,
      max: 300,
      customRules: { '/sign-in/email': { window: 60, max: 30 } },
    },
    advanced: { cookiePrefix: 'traject', ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS] } },
    telemetry: { enabled: false },
  });

export type Identity = ReturnType<typeof createIdentity>;

/** Makes an account and gives its id; the e-mail address is taken as confirmed. Throws when the address is taken. */
export async function makeAccount(
  identity: Identity,
  { email, name, password }: { email: string; name: string; password: string },
): Promise<string> {
  const context = await identity.$context;
  const existing = await context.internalAdapter.findUserByEmail(email);
  if (existing !== null) throw new Error(`There is an account with the address ${email} already.`);
  const user = await context.internalAdapter.createUser(
    { email, name, emailVerified: true },
    { method: 'email-password' },
  );
  await context.internalAdapter.linkAccount({
    userId: user.id,
    providerId: 'credential',
    accountId: user.id,
    password: await context.password.hash(password),
  });
  return user.id;
}
