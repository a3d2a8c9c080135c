import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A built file by its path in the bundle. */
export interface BuiltFile {
  readonly path: string;
  readonly content: Buffer;
}

/** Words that survive minifying and are in the code of drizzle, pg and PGlite only. */
const OF_THE_RECORD = ['drizzle', 'pglite', 'node-postgres', 'pg-pool', 'pg_catalog', 'SCRAM-SHA'];

/** What a screen may weigh before it shows anything: about two seconds on a slow office line. */
export const FIRST_LOAD_LIMIT = 190 * 1024;

/** Everything in a built bundle; undefined when it was not built. */
export function readBundle(folder: string): BuiltFile[] | undefined {
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(folder.length + 1), content: readFileSync(path) }));
}

/** Traces of the record in scripts that go to a browser. */
export function recordInBundle(files: readonly BuiltFile[]): string[] {
  return files
    .filter(({ path }) => path.endsWith('.js'))
    .flatMap(({ path, content }) => {
      const text = content.toString('utf8').toLowerCase();
      const found = OF_THE_RECORD.filter((word) => text.includes(word.toLowerCase()));
      return found.map((word) => `${path} holds ${word}`);
    });
}

/** The scripts that the first page names: what is loaded before a screen can show. */
function firstScripts(files: readonly BuiltFile[]): BuiltFile[] {
  const index = files.find(({ path }) => path === 'index.html')?.content.toString('utf8') ?? '';
  const named = [...index.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].flatMap(
    ([, path]) => path ?? [],
  );
  // An app may be served below a path (/admin/), which its files on disk do not carry.
  return files.filter(
    ({ path }) => path.endsWith('.js') && named.some((name) => name.endsWith(path)),
  );
}

/** Bytes of script, compressed as the server sends it, before the first screen can show. */
export const firstLoad = (files: readonly BuiltFile[]): number =>
  firstScripts(files).reduce((sum, { content }) => sum + gzipSync(content).length, 0);

/** A word of the schema library that survives minifying. */
const OF_SCHEMAS = '$ZodType';

/** Whether the schema library is loaded before the first screen, which has nothing to check. */
export const schemasAtFirst = (files: readonly BuiltFile[]): boolean =>
  firstScripts(files).some(({ content }) => content.includes(OF_SCHEMAS));
