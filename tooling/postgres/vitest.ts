import type { TestProject } from 'vitest/node';
import { startPostgres } from './index.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Url of the administration database of the test run's PostgreSQL. */
    postgresUrl: string;
  }
}

/**
 * One PostgreSQL for a whole run: name `@traject/postgres/vitest` in `globalSetup`, then
 * `databasesAt(inject('postgresUrl'))` in a test.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres();
  project.provide('postgresUrl', postgres.url);
  return () => postgres.stop();
}
