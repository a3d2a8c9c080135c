import { z } from 'zod';
import { id, line, nearDay, version } from '../fields.ts';

/** A time of the clock, `HH:MM`. */
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** What stands in an entry: an appointment has a time or takes the whole day, a reminder has a day only. */
const entry = z.object({
  kind: z.enum(['appointment', 'reminder']),
  onDay: nearDay,
  atTime: time.nullable(),
  text: line(300),
  /** The file that it is about; null = none. */
  dossierId: id.nullable(),
});

export const addEntry = entry.extend({ requestId: id, id });

export const changeEntry = entry.extend({ requestId: id, id, version });

/** Done, or not done after all. */
export const markEntry = z.object({ requestId: id, id, version, done: z.boolean() });

export const deleteEntry = z.object({ requestId: id, id });
