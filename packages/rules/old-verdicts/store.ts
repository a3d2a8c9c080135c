import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { calendarMonth, civilDate } from '../src/calendar/index.ts';
import { contract, type Dossier, dossier } from '../src/facts/index.ts';
import { byMonth, inRuns } from './month-runs.ts';

/** A file as it is stored: what is as in `base.json` is left out, and so it stays small. */
const storedFile = z.strictObject({
  id: z.string(),
  /** The days on which it is judged, and the months that are claimed. */
  days: z.array(civilDate),
  months: z.strictObject({ from: calendarMonth, until: calendarMonth }),
  dossier: z.record(z.string(), z.unknown()),
});
export type StoredFile = z.infer<typeof storedFile>;

const answers = z.record(z.string(), z.string()).transform(byMonth);

/** The answers about a file on a day, and those that were given before, with the changes that replaced them. */
const verdictLine = z.strictObject({
  file: z.string(),
  on: civilDate,
  answers,
  was: z
    .array(z.strictObject({ rules: z.string(), answers, changedBy: z.array(z.string()) }))
    .optional(),
});
export type VerdictLine = z.infer<typeof verdictLine>;

/** Everything that is stored. */
export interface Store {
  /** The version of the rules that gives all the answers. */
  readonly rules: string;
  readonly files: readonly StoredFile[];
  readonly lines: readonly VerdictLine[];
}

const path = (name: string): string => join(import.meta.dirname, name);
const linesOf = (name: string): string[] =>
  readFileSync(path(name), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
const base = z
  .strictObject({ dossier: z.looseObject({}), contract: z.looseObject({}) })
  .parse(JSON.parse(readFileSync(path('base.json'), 'utf8')));

const shortContracts = z.array(z.record(z.string(), z.unknown()));

/** The whole file, through the same door as any other. */
export const wholeDossier = (stored: StoredFile['dossier']): Dossier =>
  dossier.parse({
    ...base.dossier,
    ...stored,
    contracts: shortContracts
      .parse(stored['contracts'])
      .map((given) => ({ ...base.contract, ...given })),
  });

const without = (given: object, usual: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(given).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(usual[key]),
    ),
  );

/** The opposite: only what is not as in `base.json`. */
export const shortDossier = (whole: Dossier): StoredFile['dossier'] => ({
  ...without(whole, base.dossier),
  contracts: whole.contracts.map((given) => without(contract.parse(given), base.contract)),
});

export function readStore(): Store {
  const [head = '{}', ...lines] = linesOf('verdicts.ndjson');
  return {
    rules: z.strictObject({ rules: z.string() }).parse(JSON.parse(head)).rules,
    files: linesOf('files.ndjson').map((line) => storedFile.parse(JSON.parse(line))),
    lines: lines.map((line) => verdictLine.parse(JSON.parse(line))),
  };
}

export function writeStore({ rules, files, lines }: Store): void {
  const ndjson = (items: readonly object[]) =>
    items.map((item) => `${JSON.stringify(item)}\n`).join('');
  writeFileSync(path('files.ndjson'), ndjson(files));
  const inShort = lines.map(({ answers, was, ...line }) => ({
    ...line,
    answers: inRuns(answers),
    ...(was === undefined
      ? {}
      : { was: was.map((old) => ({ ...old, answers: inRuns(old.answers) })) }),
  }));
  writeFileSync(path('verdicts.ndjson'), ndjson([{ rules }, ...inShort]));
}
