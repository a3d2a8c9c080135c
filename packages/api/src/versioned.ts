import { Refusal } from './refusal.ts';

/** The row when it is as the reader saw it. Refuses an edit of something that is gone or has changed since. */
export function asSeen<Row extends { version: number }>(row: Row | undefined, seen: number): Row {
  if (row === undefined) throw new Refusal('not-found', 'id');
  if (row.version !== seen)
    throw new Refusal('changed-meanwhile', 'version', { version: String(row.version) });
  return row;
}

/**
 * The row that is put right, as the reader saw it; undefined for a new one (version 0). Refuses as `asSeen` does, also a new
 * one whose id is taken.
 */
export const asSeenOrNew = <Row extends { version: number }>(
  row: Row | undefined,
  seen: number,
): Row | undefined => (row === undefined && seen === 0 ? undefined : asSeen(row, seen));
