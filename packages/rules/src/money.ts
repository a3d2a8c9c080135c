import { z } from 'zod';

/** Euro cents, a whole number. */
export const cents = z.int().brand<'Cents'>();
export type Cents = z.infer<typeof cents>;

export const NO_CENTS = 0 as Cents;

/**
 * A quotient rounded half up to a whole cent. No source gives the rounding of the subsidy (SUB-15);
 * see `decisions/part-months-and-rounding.md`.
 */
export const roundHalfUp = (numerator: number, denominator: number): Cents =>
  Math.floor((2 * numerator + denominator) / (2 * denominator)) as Cents;
