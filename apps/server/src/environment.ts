import { resolve } from 'node:path';
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
  /** The folder with the contents of papers; beside the folder of the database when it is not given. */
  ATTACHMENTS_DIR: z.string().min(1).optional(),
  /** The largest paper, in megabytes. */
  ATTACHMENT_MAX_MB: z.coerce.number().int().min(1).max(200).default(20),
  /** A program that scans a file for viruses; the path is added. Leaves with 0 for clean, 1 for infected. */
  VIRUS_SCAN_COMMAND: z.string().min(1).optional(),
  /** A clamd to ask instead, as `host:port`. */
  CLAMD_ADDRESS: z
    .string()
    .regex(/^.+:\d{1,5}$/, 'say it as host:port')
    .optional(),
  /** The mail server, such as `smtps://name:word@mail.example:465`; without it no mail is made. */
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/\S+$/, 'say it as smtp://… or smtps://…')
    .optional(),
  /** Whom the mails come from, such as `Traject <traject@ocmw.example>`. */
  MAIL_FROM: z
    .string()
    .regex(/\S+@\S+/, 'say whom the mails come from')
    .optional(),
});

/** Who lets other machines in must say under which address they come, or nobody could sign in. */
const environment = variables
  .refine(({ HOST, PUBLIC_URL }) => LOOPBACK.includes(HOST) || PUBLIC_URL !== undefined, {
    path: ['PUBLIC_URL'],
    error: 'say under which address people reach this server',
  })
  .refine(({ SMTP_URL, MAIL_FROM }) => SMTP_URL === undefined || MAIL_FROM !== undefined, {
    path: ['MAIL_FROM'],
    error: 'say whom the mails come from',
  });
export type Environment = z.infer<typeof environment>;

/** The folder with the contents of papers: as it is said, or beside the database. Never inside what is served. */
export function attachmentsFolder({ ATTACHMENTS_DIR, DATABASE_URL }: Environment): string {
  if (ATTACHMENTS_DIR !== undefined) return resolve(ATTACHMENTS_DIR);
  const isFolder = !/^(postgres(ql)?|memory):/.test(DATABASE_URL);
  return isFolder
    ? `${resolve(DATABASE_URL)}-papers`
    : fileURLToPath(new URL('../../../.data/papers', import.meta.url));
}

/** Reads the configuration. Throws an error whose message names every variable that is not right. */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const read = environment.safeParse(variables);
  if (read.success) return read.data;
  const wrong = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`The configuration is not right.\n  ${wrong.join('\n  ')}`);
}
