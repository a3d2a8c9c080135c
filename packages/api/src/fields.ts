import { civilDate, isCivilDate } from '@traject/rules/calendar';
import { z } from 'zod';

/** An id made by the client (UUIDv7), so that a repeated request changes nothing twice. */
export const id = z.uuid();

/** A text that must say something; length in characters. */
export const line = (max = 200) => z.string().trim().min(1).max(max);

/** A text that may still be empty; length in characters. */
export const prose = (max = 8000) => z.string().trim().max(max);

/** The version that the reader saw; an edit of an older one is refused as a conflict. */
export const version = z.int().min(1);

/** The version of a record that is put right or completed; 0, or left out, where it is a new one. */
export const versionOrNew = z.int().min(0).default(0);

/** What every change of a file carries: the id of the request and the file. */
export const ofFile = z.object({ requestId: id, dossierId: id });

export const language = z.enum(['nl', 'fr', 'de']);

/** A day, not in the far past or future: a typing error in the year is caught here. */
export const nearDay = civilDate.refine(
  // What is no day at all has its own problem and must not get a second one.
  (value) => !isCivilDate(value) || (value >= '1990-01-01' && value <= '2099-12-31'),
  { error: 'day-out-of-range' },
);
