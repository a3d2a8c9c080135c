import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ArrivedPapers, type KeptPaper, PAPER_MEDIA_TYPES } from '@traject/api/server';
import { z } from 'zod';
import { type Incoming, OWNER_ONLY, type PaperStore } from './store.ts';

/** Where the papers of transfer files wait: beside the papers, outside everything that is served, one folder a centre. */
export interface ArrivalsStore extends ArrivedPapers {
  /** Lets a content that went through the gate wait, with what the gate found. */
  put(centreId: string, incoming: Incoming, found: KeptPaper): Promise<void>;
  /** Throws away what waited longer than a day for a transfer that nobody took over; the answer is how many. */
  sweep(now: number): Promise<number>;
}

/** A worker looks at a transfer file and takes it over at one sitting; a day is ample. */
const WAITS_MS = 24 * 60 * 60 * 1000;

const foundByGate = z.object({
  mediaType: z.enum(PAPER_MEDIA_TYPES),
  size: z.int(),
  checksum: z.string(),
  scan: z.enum(['clean', 'waiting', 'not-scanned', 'infected']),
});

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Opens the place where papers of transfer files wait, in the folder of the papers. */
export function openArrivals(folder: string, store: Pick<PaperStore, 'pathOf'>): ArrivalsStore {
  const waiting = join(folder, 'waiting');
  const placeOf = (centreId: string, checksum: string) => join(waiting, centreId, checksum);

  /** Puts a file in its place in one stroke, so that nobody ever finds half of it. */
  const whole = async (place: string, write: (path: string) => Promise<void>): Promise<void> => {
    await mkdir(join(place, '..'), { recursive: true, mode: OWNER_ONLY.folder });
    const path = `${place}.${randomUUID()}`;
    try {
      await write(path);
      await rename(path, place);
    } finally {
      await rm(path, { force: true });
    }
  };

  return {
    put: async (centreId, incoming, found) => {
      const place = placeOf(centreId, found.checksum);
      await whole(place, (path) => copyFile(incoming.path, path));
      // What the gate found comes last: a content without it is taken for not there.
      await whole(`${place}.json`, (path) =>
        writeFile(path, JSON.stringify(found), { mode: OWNER_ONLY.file }),
      );
    },

    find: async (centreId, checksum) => {
      try {
        const place = placeOf(centreId, checksum);
        await stat(place);
        return foundByGate.parse(JSON.parse(await readFile(`${place}.json`, 'utf8')));
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },

    // A copy: the same paper may be in a second file that is taken over, and a request may be repeated.
    keep: (centreId, checksum) =>
      whole(store.pathOf(centreId, checksum), (path) =>
        copyFile(placeOf(centreId, checksum), path),
      ),

    sweep: async (now) => {
      let swept = 0;
      const entries = await readdir(waiting, { recursive: true, withFileTypes: true }).catch(
        (error: unknown) => {
          if (isMissing(error)) return [];
          throw error;
        },
      );
      for (const entry of entries) {
        if (!entry.isFile()) continue;
        const path = join(entry.parentPath, entry.name);
        const { mtimeMs } = await stat(path);
        if (now - mtimeMs < WAITS_MS) continue;
        await rm(path, { force: true });
        swept += 1;
      }
      return swept;
    },
  };
}
