import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];

const variables = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** Loopback by default: other machines are let in on purpose only. */
  HOST: z.string().min(1).default('127.0.0.1'),
  /** A folder for the embedded database, or `postgres://…`. */
  DATABASE_URL: z
    .string()
    .min(1)
    .default(fileURLToPath(new URL('../../../.data/demonstration', import.meta.url))),
  /** The address under which people reach the server, when it stands behind another one. */
  PUBLIC_URL: z.url().optional(),
  /** `yes` when a server stands before this one and adds `x-forwarded-for`. */
  BEHIND_PROXY: z.enum(['yes', 'no']).default('no'),
  /** Signs the sessions; made once and kept in the database when it is not given. */
  TRAJECT_SECRET: z.string().min(32).optional(),
  /** `no` starts without made-up people; by default an empty folder becomes a demonstration, a PostgreSQL never. */
  DEMONSTRATION: z.enum(['yes', 'no']).optional(),
});

/** Who lets other machines in must say under which address they come, or nobody could sign in. */
const environment = variables.refine(
  ({ HOST, PUBLIC_URL }) => LOOPBACK.includes(HOST) || PUBLIC_URL !== undefined,
  { path: ['PUBLIC_URL'], error: 'say under which address people reach this server' },
);
export type Environment = z.infer<typeof environment>;

/** Reads the configuration. Throws an error whose message names every variable that is not right. */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const read = environment.safeParse(variables);
  if (read.success) return read.data;
  const wrong = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`The configuration is not right.\n  ${wrong.join('\n  ')}`);
}
