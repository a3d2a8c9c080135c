#!/usr/bin/env node
import { InputError, unitsOf } from './input.ts';
import type { Done, Job } from './job.ts';
import { changes, rules, tellChanges } from './laws.ts';
import { doAll } from './many.ts';
import { countOf, dayOf, languageOf, monthFrom, USAGE, type Written, written } from './options.ts';
import { askedFor, QUESTIONS } from './questions.ts';
import { heading } from './words.ts';

/** So many documents are told what is wrong with them. */
const MOST_TOLD = 20;

/** The texts of all dossiers, or an error that names every document that cannot be read: never half of the answers. */
function textsOf(done: readonly Done[]): string[] {
  const problems = done.flatMap((one) => ('problems' in one ? [one.problems.join('\n')] : []));
  if (problems.length > 0) {
    const more = problems.length - MOST_TOLD;
    throw new InputError(
      [...problems.slice(0, MOST_TOLD), ...(more > 0 ? [`and ${more} more files`] : [])].join('\n'),
    );
  }
  return done.flatMap((one) => ('text' in one && one.text !== null ? [one.text] : []));
}

/** The texts of the files named; a job needs one at least. */
async function forFiles(job: Job, files: readonly string[]): Promise<string[]> {
  if (files.length === 0) throw new InputError('No file named.');
  return textsOf(await doAll(job, unitsOf(files, process.stdin)));
}

const between = (json: boolean): string => (json ? '\n' : '\n\n');

/** The job of a command that is about files, and its files. */
function jobOf(command: string, line: Written): { job: Job; files: readonly string[] } | null {
  const general = () => ({
    on: dayOf(line, 'on'),
    language: languageOf(line),
    json: line.values.json === true,
  });
  if (command === 'judge' || command === 'ledger')
    return { job: { ...general(), command }, files: line.rest };
  if (command === 'months')
    return {
      job: { ...general(), command, from: monthFrom(line), count: countOf(line) },
      files: line.rest,
    };
  if (command !== 'explain') return null;
  const wanted = line.rest.at(-1) ?? '';
  const asked = askedFor(wanted);
  if (asked === null)
    throw new InputError(
      `${wanted}: neither a rule of the catalogue (traject-rules rules) nor one of ${QUESTIONS.join(', ')}`,
    );
  return { job: { ...general(), command, asked }, files: line.rest.slice(0, -1) };
}

async function diff(line: Written): Promise<string> {
  const [from, to, language] = [dayOf(line, 'from'), dayOf(line, 'to'), languageOf(line)];
  if (to < from) throw new InputError(`--to ${to} lies before --from ${from}`);
  const json = line.values.json === true;
  const files = line.rest;
  const texts =
    files.length === 0
      ? []
      : await forFiles({ command: 'diff', before: from, on: to, language, json }, files);
  if (json) {
    const affected = texts.map((text): unknown => JSON.parse(text));
    return JSON.stringify(
      { changes: changes(from, to), ...(files.length > 0 && { affected }) },
      null,
      2,
    );
  }
  const same = files.length > 0 && texts.length === 0 ? [heading('same', language)] : [];
  return [tellChanges(from, to, language), ...texts, ...same].join(between(false));
}

/** What a command line asks for, as one text; throws an `InputError` where it cannot be answered. */
async function run(line: Written): Promise<string> {
  const { command = '', values } = line;
  if (command === 'rules') {
    if (line.rest.length > 0) throw new InputError('rules takes no file');
    const on = values.on === undefined ? undefined : dayOf(line, 'on');
    return rules(on, languageOf(line), values.json === true);
  }
  if (command === 'diff') return diff(line);
  const found = jobOf(command, line);
  if (found === null)
    throw new InputError(
      `${command === '' ? 'No command' : `Unknown command ${command}`}\n\n${USAGE}`,
    );
  return (await forFiles(found.job, found.files)).join(between(found.job.json));
}

// A reader that has seen enough, such as head, closes the pipe: no fault of anybody.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  const line = written(process.argv.slice(2));
  const text =
    line.values.help === true || line.command === 'help' ? USAGE.trimEnd() : await run(line);
  process.stdout.write(`${text}\n`);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${error.message.trimEnd()}\n`);
  process.exitCode = 2;
}
