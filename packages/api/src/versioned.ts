import { Refusal } from './refusal.ts';

/** Refuses an edit of something that has changed since it was read; the reader sees both. */
export function mustBeSeen(row: { version: number } | undefined, seen: number): void {
  if (row === undefined) throw new Refusal('not-found', 'id');
  if (row.version !== seen)
    throw new Refusal('changed-meanwhile', 'version', { version: String(row.version) });
}
