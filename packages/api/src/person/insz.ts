import { validate } from 'stdnum/lib/cjs/be/insz.js';
import { z } from 'zod';

/** The eleven digits of a social security number (INSZ/NISS), its check digits verified; dots and dashes are left out. */
export const insz = z
  .string()
  .trim()
  .transform((value) => value.replace(/[^\d]/g, ''))
  .refine((value) => value.length === 11, { error: 'insz-length' })
  .refine((value) => value.length !== 11 || validate(value).isValid, {
    error: 'insz-check-digits',
  });
