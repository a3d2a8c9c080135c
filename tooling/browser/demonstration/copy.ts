import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databasesAt } from '@traject/postgres';
import { inject } from 'vitest';
import { daysAgo } from '../days.ts';
import { TEMPLATE } from './make.ts';

/** A demonstration of one journey: a database and papers that nobody else reads or changes. */
export interface OwnDemonstration {
  readonly databaseUrl: string;
  /** What a server on it is told, besides where its database is. */
  readonly environment: { readonly DEMONSTRATION: 'yes'; readonly ATTACHMENTS_DIR: string };
  /** Takes it away, once no server runs on it any more. */
  remove(): Promise<void>;
}

/**
 * Copies the demonstration of this run into a database of the given name. After midnight that one is a day too old: then
 * the database is empty, and the first server on it makes a demonstration of today.
 */
export async function ownDemonstration(name: string): Promise<OwnDemonstration> {
  const made = inject('demonstration');
  const isOfToday = made.day === daysAgo(0);
  const server = databasesAt(made.server);
  const databaseUrl = await server.createDatabase(name, isOfToday ? TEMPLATE : undefined);
  const papers = mkdtempSync(join(tmpdir(), 'traject-papers-'));
  if (isOfToday) cpSync(made.papers, papers, { recursive: true });
  return {
    databaseUrl,
    environment: { DEMONSTRATION: 'yes', ATTACHMENTS_DIR: papers },
    remove: async () => {
      await server.dropDatabase(name);
      rmSync(papers, { recursive: true, force: true });
    },
  };
}
