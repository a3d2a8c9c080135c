import { Refusal } from './refusal.ts';

/** The row when it is as the reader saw it. Refuses an edit of something that is gone or has changed since. */
export function asSeen<Row extends { version: number }>(row: Row | undefined, seen: number): Row {
  if (row === undefined) throw new Refusal('not-found', 'id');
  if (row.version !== seen)
    throw new Refusal('changed-meanwhile', 'version', { version: String(row.version) });
  return row;
}
