import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@traject/postgres';
import type { TestProject } from 'vitest/node';
import { daysAgo } from '../days.ts';
import { startTraject } from '../serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A demonstration that the real server made, to be copied. */
    demonstration: {
      /** The administration database of the PostgreSQL that holds it as the template `traject_demonstration`. */
      readonly server: string;
      /** The folder with the contents of its papers. */
      readonly papers: string;
      /** The day in Brussels on which it was made, for its files are told back from that day. */
      readonly day: string;
    };
  }
}

export const TEMPLATE = 'traject_demonstration';

/**
 * Once a run: starts a PostgreSQL and has the real server make the demonstration there, which takes a quarter of a
 * minute. The journeys copy it, which takes a tenth of a second.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres();
  const papers = mkdtempSync(join(tmpdir(), 'traject-demonstration-'));
  const clear = async () => {
    await postgres.stop();
    rmSync(papers, { recursive: true, force: true });
  };
  try {
    const day = daysAgo(0);
    const traject = await startTraject({
      databaseUrl: await postgres.createDatabase(TEMPLATE),
      environment: { DEMONSTRATION: 'yes', ATTACHMENTS_DIR: papers },
    });
    // A database that somebody is connected to cannot be copied.
    await traject.stop();
    project.provide('demonstration', { server: postgres.url, papers, day });
  } catch (error) {
    await clear();
    throw error;
  }
  return clear;
}
