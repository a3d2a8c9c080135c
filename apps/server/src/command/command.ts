import { parseArgs } from 'node:util';
import { type CentreHead, listCentres } from '@traject/api/server';
import { type OpenDatabase, openDatabase } from '@traject/db/open';
import { z } from 'zod';
import { readEnvironment } from '../environment.ts';

/** One thing that an operator can have done from the shell. */
export interface Command {
  /** How it is called. */
  readonly usage: string;
  /** What it does, in one line. */
  readonly what: string;
  /** Runs it; the answer is the exit code. */
  run(words: readonly string[]): Promise<number>;
}

/** The command was called wrongly; the message says how, the usage is shown below it. */
export class CommandError extends Error {}

/** The options of a call, all of them texts, and the words between. Throws `CommandError` for an unknown one. */
export function readOptions<Name extends string>(
  words: readonly string[],
  names: readonly Name[],
): { options: Partial<Record<Name, string>>; rest: string[] } {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    });
    const options: Partial<Record<Name, string>> = {};
    for (const name of names) {
      const value: unknown = values[name];
      if (typeof value === 'string') options[name] = value;
    }
    return { options, rest: positionals };
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : 'The call is not right.');
  }
}

/** An option that must be there. */
export function required<Name extends string>(
  options: Partial<Record<Name, string>>,
  name: Name,
): string {
  const value = options[name];
  if (value === undefined || value.trim() === '') throw new CommandError(`--${name} is missing.`);
  return value;
}

/** Opens the database for one piece of work and closes it whatever happens. */
export async function withDatabase<Result>(
  work: (open: OpenDatabase) => Promise<Result>,
): Promise<Result> {
  const open = await openDatabase(readEnvironment(process.env).DATABASE_URL);
  try {
    return await work(open);
  } finally {
    await open.close();
  }
}

/** The centre that a command is about: the one with this NIS code, or the only one there is. */
export async function centreOf(
  { database }: OpenDatabase,
  nisCode: string | undefined,
): Promise<CentreHead> {
  const centres = await listCentres(database);
  const wanted = nisCode === undefined ? centres : centres.filter((one) => one.nisCode === nisCode);
  const [only, ...others] = wanted;
  if (only === undefined)
    throw new CommandError(
      nisCode === undefined
        ? 'There is no centre yet; found one first.'
        : `No centre has NIS code ${nisCode}.`,
    );
  if (others.length > 0)
    throw new CommandError('There are several centres; name one with --centre NIS.');
  return only;
}

/** Values checked by a schema. Throws `CommandError` naming what is not right. */
export function checked<Schema extends z.ZodType>(
  schema: Schema,
  values: unknown,
): z.infer<Schema> {
  const read = schema.safeParse(values);
  if (read.success) return read.data;
  throw new CommandError(
    read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'),
  );
}

/** The language of a report; Dutch when none is named. */
export const languageOf = (word: string | undefined): 'nl' | 'fr' | 'de' =>
  checked(z.enum(['nl', 'fr', 'de']), word ?? 'nl');
