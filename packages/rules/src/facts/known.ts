import { z } from 'zod';

/**
 * A fact nobody has found out yet. It is a value of its own: absent (known to be none) is `null`, an empty
 * list or `false`; unknown is `'unknown'`, and makes an answer unknown where it matters (OBL-15).
 */
export const unknown = z.literal('unknown');

/** A fact that may still have to be found out. */
export const orUnknown = <T extends z.ZodType>(schema: T) => z.union([schema, unknown]);
