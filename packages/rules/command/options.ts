import { parseArgs } from 'node:util';
import { type CivilDate, calendarMonth, civilDate } from '../src/calendar/index.ts';
import { LANGUAGES, type Language } from '../src/text.ts';
import { InputError } from './input.ts';

export const USAGE = `Usage: traject-rules COMMAND [FILE…] [OPTIONS]

  judge FILE… --on DATE [--lang nl|fr|de] [--json]
      everything the rules say of a file on a day, with reasons
  months FILE… --from MONTH --count N --on DATE [--lang …] [--json]
      the subsidy of N months, on what is known on the day
  ledger FILE… --on DATE [--lang …] [--json]
      every month of a life: due, lost, or what can still save it and until which day
  explain FILE… RULE|QUESTION --on DATE [--lang …] [--json]
      the whole explanation of one question (obligation, subsidy-first, …) or of a rule (OBL-1)
  rules [--on DATE] [--lang …] [--json]
      the rules that the code carries, or those in force on a day
  diff --from DATE --to DATE [FILE…] [--lang …] [--json]
      what begins or ends in the law between two days; with files: for whom the answers differ

FILE is a dossier by schema/dossier.schema.json, a folder of *.json, NDJSON with a dossier or
{"id", "dossier"} on each line, or - for standard input. DATE is YYYY-MM-DD, MONTH is YYYY-MM.
Ends with 0, or with 2 and a message where the input is wrong.
`;

/** The command line as it was written; each command takes from it what it needs. */
export interface Written {
  readonly command: string | undefined;
  readonly rest: readonly string[];
  readonly values: Readonly<
    Partial<Record<'on' | 'from' | 'to' | 'count' | 'lang', string>> & {
      json?: boolean;
      help?: boolean;
    }
  >;
}

/** What a command takes besides `--lang`, `--json` and `--help`. */
const TAKES: Readonly<Record<string, readonly string[]>> = {
  judge: ['on'],
  months: ['on', 'from', 'count'],
  ledger: ['on'],
  explain: ['on'],
  rules: ['on'],
  diff: ['from', 'to'],
};

/** Reads the command line; throws an `InputError` for what no command takes. */
export function written(args: readonly string[]): Written {
  const one = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const read = () => {
    try {
      return parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          on: one,
          from: one,
          to: one,
          count: one,
          lang: one,
          json: flag,
          help: { ...flag, short: 'h' },
        },
      });
    } catch (error) {
      throw new InputError(error instanceof Error ? error.message : String(error));
    }
  };
  const { positionals, values } = read();
  const [command, ...rest] = positionals;
  const takes = command === undefined ? undefined : TAKES[command];
  const wrong = Object.keys(values).find(
    (name) => takes?.includes(name) === false && !['lang', 'json', 'help'].includes(name),
  );
  if (wrong !== undefined) throw new InputError(`${command} takes no --${wrong}`);
  return { command, rest, values };
}

/** A day that must be given: the program has no clock of its own. */
export function dayOf({ values }: Written, name: 'on' | 'from' | 'to'): CivilDate {
  const text = values[name];
  if (text === undefined) throw new InputError(`--${name} is missing: a day, YYYY-MM-DD`);
  const read = civilDate.safeParse(text);
  if (!read.success) throw new InputError(`--${name} ${text}: not a day (YYYY-MM-DD)`);
  return read.data;
}

/** The first of the months asked for. */
export function monthFrom({ values }: Written) {
  const read = calendarMonth.safeParse(values.from);
  if (!read.success)
    throw new InputError(`--from ${values.from ?? 'is missing'}: not a month (YYYY-MM)`);
  return read.data;
}

/** More months than anybody lives. */
const MOST_MONTHS = 1200;

export function countOf({ values }: Written): number {
  const count = Number(values.count);
  if (!Number.isInteger(count) || count < 1 || count > MOST_MONTHS)
    throw new InputError(
      `--count ${values.count ?? 'is missing'}: not a number from 1 to ${MOST_MONTHS}`,
    );
  return count;
}

/** The language of the answer; Dutch where none is named. */
export function languageOf({ values: { lang = 'nl' } }: Written): Language {
  const language = LANGUAGES.find((known) => known === lang);
  if (language === undefined)
    throw new InputError(`--lang ${lang}: not one of ${LANGUAGES.join(', ')}`);
  return language;
}
