import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type CivilDate, day } from '../src/calendar/index.ts';
import { catalogue } from '../src/catalogue.ts';
import { QUESTIONS } from './answers.ts';

/** A line of a changeset that says which answers a version of the rules changes, by which rule, on which days. */
export interface NamedChange {
  readonly line: string;
  readonly rules: string;
  readonly question: string;
  readonly from: CivilDate;
  /** null = from then on. */
  readonly until: CivilDate | null;
}

/** How such a line is written; without a last day it holds from then on. */
const FORM = 'rules VERSION: RULE changes QUESTION, days YYYY-MM-DD..[YYYY-MM-DD]';

const MEANT = /^[\s*-]*(rules \d\S*: .*)$/;
const LINE =
  /^rules (?<rules>\S+): (?<rule>[A-Z]{3}-\d+) changes (?<question>\S+), days (?<from>\d{4}-\d\d-\d\d)\.\.(?<until>\d{4}-\d\d-\d\d)?$/;

function read(line: string): NamedChange {
  const { rules = '', rule, question = '', from = '', until } = LINE.exec(line)?.groups ?? {};
  if (!catalogue.some((entry) => entry.rule === rule))
    throw new Error(`"${line}" is not "${FORM}" with a rule of the catalogue`);
  if (!QUESTIONS.some((known) => known === question))
    throw new Error(`"${line}" is not about one of ${QUESTIONS.join(', ')}`);
  return { line, rules, question, from: day(from), until: until === undefined ? null : day(until) };
}

/** The changes that a text names, such as a changeset. A line that is meant as one and is not well written is an error. */
export const namedIn = (text: string): NamedChange[] =>
  text.split('\n').flatMap((line) => {
    const meant = MEANT.exec(line.trimEnd())?.[1];
    return meant === undefined ? [] : [read(meant)];
  });

/** What the changesets name, and after a release the changelog of this package. */
export function namedChanges(): NamedChange[] {
  const changesets = resolve(import.meta.dirname, '../../../.changeset');
  const changelog = resolve(import.meta.dirname, '../CHANGELOG.md');
  const files = readdirSync(changesets)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => join(changesets, name));
  return [...files, ...(existsSync(changelog) ? [changelog] : [])].flatMap((file) =>
    namedIn(readFileSync(file, 'utf8')),
  );
}
