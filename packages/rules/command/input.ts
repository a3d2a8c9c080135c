import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** What the caller gave is wrong: the program says so in a line, prints nothing else and ends with 2. */
export class InputError extends Error {}

/** One dossier as text, not read yet. */
export interface Unit {
  /** The file, or the file and line: named in every message about it. */
  readonly name: string;
  /** Says which dossier an answer is about, unless the document names itself. */
  readonly id: string;
  readonly text: string;
  /** The only dossier that was asked about, so its answer needs no line of its own. */
  readonly alone: boolean;
}

const LINES = new Set(['.ndjson', '.jsonl']);

/** The code of a fault of the file system, such as `ENOENT`. */
const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const lineUnit = (name: string, line: number, text: string): Unit => ({
  name: `${name}:${line}`,
  id: `${name}:${line}`,
  text,
  alone: false,
});

/**
 * A stream that holds one document, or a dossier a line. The first line decides: where it is a whole value and others
 * follow, every line is a dossier.
 */
async function* unitsOfStream(
  stream: Readable,
  name: string,
  alwaysLines: boolean,
): AsyncGenerator<Unit> {
  let line = 0;
  let byLine = alwaysLines;
  let held: Unit | undefined;
  const whole: string[] = [];
  for await (const text of createInterface({ input: stream, crlfDelay: Infinity })) {
    line += 1;
    if (text.trim() === '') continue;
    if (byLine) {
      if (held !== undefined) yield held;
      held = undefined;
      yield lineUnit(name, line, text);
    } else if (whole.length === 0 && isJson(text)) {
      byLine = true;
      held = lineUnit(name, line, text);
    } else whole.push(text);
  }
  if (held !== undefined) yield { ...held, name, id: name, alone: true };
  if (!byLine) yield { name, id: name, text: whole.join('\n'), alone: true };
}

async function* unitsOfFolder(folder: string): AsyncGenerator<Unit> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  if (names.length === 0) throw new InputError(`${folder}: no *.json in this folder`);
  for (const name of names) {
    const path = join(folder, name);
    yield {
      name: path,
      id: basename(name, '.json'),
      text: await readFile(path, 'utf8'),
      alone: false,
    };
  }
}

async function* unitsOfPath(path: string, stdin: Readable): AsyncGenerator<Unit> {
  if (path === '-') {
    yield* unitsOfStream(stdin, '-', false);
    return;
  }
  const kind = await stat(path);
  if (kind.isDirectory()) {
    yield* unitsOfFolder(path);
    return;
  }
  const lines = LINES.has(extname(path));
  for await (const unit of unitsOfStream(createReadStream(path), path, lines))
    yield unit.alone ? { ...unit, id: basename(path, '.json') } : unit;
}

/** Every dossier of the files, folders and streams that were named, in their order. */
export async function* unitsOf(paths: readonly string[], stdin: Readable): AsyncGenerator<Unit> {
  for (const path of paths) {
    try {
      for await (const unit of unitsOfPath(path, stdin))
        yield { ...unit, alone: unit.alone && paths.length === 1 };
    } catch (error) {
      const code = codeOf(error);
      if (code === 'ENOENT') throw new InputError(`${path}: no such file`);
      if (code !== null) throw new InputError(`${path}: cannot be read (${code})`);
      throw error;
    }
  }
}
