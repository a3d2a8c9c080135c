import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { Refusal } from '@traject/api/server';

/** A content that came in and is not kept yet. */
export interface Incoming {
  readonly path: string;
  readonly size: number;
  /** SHA-256, hexadecimal. */
  readonly checksum: string;
}

/** Where the contents of papers lie: a folder outside everything that is served, one folder a centre. */
export interface PaperStore {
  /** Writes a content to the side while it comes in. Refuses an empty one, and one over the limit before it is whole. */
  receive(body: ReadableStream | null): Promise<Incoming>;
  /** Keeps a content under its checksum; the same content twice is kept once. */
  keep(centreId: string, incoming: Incoming): Promise<void>;
  /** Throws a content away that was not kept. */
  discard(incoming: Incoming): Promise<void>;
  /** The place of a kept content. */
  pathOf(centreId: string, checksum: string): string;
  /** A kept content to give. Throws when it is not what was kept. */
  open(centreId: string, checksum: string): Promise<ReadableStream>;
}

/** The refusal of a content over the limit (in bytes), which says the limit. */
export const tooLarge = (limit: number): Refusal =>
  new Refusal('paper-too-large', null, { megabytes: String(Math.floor(limit / 1024 / 1024)) });

/** Only the process that runs Traject reads and writes there. */
export const OWNER_ONLY = { folder: 0o700, file: 0o600 } as const;

/** Opens the store in a folder; `limit` is the largest content in bytes. */
export function openPaperStore(folder: string, limit: number): PaperStore {
  const arrivals = join(folder, 'arriving');
  const pathOf = (centreId: string, checksum: string) =>
    join(folder, centreId, checksum.slice(0, 2), checksum);

  return {
    pathOf,

    receive: async (body) => {
      if (body === null) throw new Refusal('paper-empty');
      await mkdir(arrivals, { recursive: true, mode: OWNER_ONLY.folder });
      const path = join(arrivals, randomUUID());
      const hash = createHash('sha256');
      let size = 0;
      const measured = new Transform({
        transform: (chunk: Buffer, _encoding, done) => {
          size += chunk.length;
          hash.update(chunk);
          if (size > limit) done(tooLarge(limit));
          else done(null, chunk);
        },
      });
      try {
        await pipeline(
          Readable.fromWeb(body),
          measured,
          createWriteStream(path, { mode: OWNER_ONLY.file, flags: 'wx' }),
        );
        if (size === 0) throw new Refusal('paper-empty');
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      }
      return { path, size, checksum: hash.digest('hex') };
    },

    keep: async (centreId, { path, checksum }) => {
      const place = pathOf(centreId, checksum);
      await mkdir(join(place, '..'), { recursive: true, mode: OWNER_ONLY.folder });
      // Over one that is there: it has the same checksum, so it is the same.
      await rename(path, place);
    },

    discard: ({ path }) => rm(path, { force: true }),

    open: async (centreId, checksum) => {
      const place = pathOf(centreId, checksum);
      await stat(place);
      const hash = createHash('sha256');
      await pipeline(createReadStream(place), hash);
      if (hash.digest('hex') !== checksum)
        throw new Error(`The content kept under ${checksum} is not what was kept there`);
      return Readable.toWeb(createReadStream(place));
    },
  };
}
