import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databasesAt, startPostgres } from '@traject/postgres';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../open.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder with an embedded database that is migrated and empty, to be copied. */
    templateFolder: string;
    /** The administration database of a real PostgreSQL, with the template `traject_template`. */
    templateServer: string;
  }
}

export const TEMPLATE = 'traject_template';

/** Migrates one embedded and one real PostgreSQL once a run; the tests copy them, which costs milliseconds. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'traject-template-'));
  await (await openDatabase(folder)).close();
  project.provide('templateFolder', folder);

  const postgres = await startPostgres();
  const url = await databasesAt(postgres.url).createDatabase(TEMPLATE);
  await (await openDatabase(url)).close();
  project.provide('templateServer', postgres.url);

  return async () => {
    rmSync(folder, { recursive: true, force: true });
    await postgres.stop();
  };
}

/** A copy of a template folder. */
export function copyOf(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'traject-test-'));
  cpSync(folder, copy, { recursive: true });
  return copy;
}
