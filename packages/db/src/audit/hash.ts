import { createHash } from 'node:crypto';
import { canonical } from './canonical.ts';

/** SHA-256, hexadecimal, of a value in canonical form. */
export const hashOf = (value: unknown): string =>
  createHash('sha256').update(canonical(value)).digest('hex');
