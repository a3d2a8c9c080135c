import { createHash, randomBytes } from 'node:crypto';

/** The secret part of a calendar address, 256 bits, fit for an address. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** True for what could be a secret at all; anything else needs no look in the record. */
export const looksLikeSecret = (text: string): boolean => /^[\w-]{43}$/.test(text);

/** What of a secret is kept. It is random and long, so that a plain hash tells nothing of it. */
export const hashOfSecret = (secret: string): string =>
  createHash('sha256').update(secret).digest('hex');
