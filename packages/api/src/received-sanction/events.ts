import type { ReceivedSanctionRow } from '@traject/db';
import { event, type FileEvent } from '../file/timeline.ts';

/** What happened with the sanctions of other centres, for the story of the file; each names the centre it came from. */
export const receivedSanctionEvents = (rows: readonly ReceivedSanctionRow[]): FileEvent[] =>
  rows.flatMap(({ id, decidedBy, decidedOn, receivedOn, chosenOn, carriedFrom, reason }) => [
    ...event(decidedOn, 'sanction-decided-elsewhere', id, decidedBy),
    ...event(receivedOn, 'sanction-received', id, decidedBy),
    ...event(
      chosenOn,
      carriedFrom === null ? 'sanction-not-carried-on' : 'sanction-carried-on',
      id,
      decidedBy,
      reason,
    ),
    ...event(carriedFrom, 'payment-suspended', id),
  ]);
