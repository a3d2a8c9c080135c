import { randomBytes } from 'node:crypto';

/** A password that nobody can guess and somebody can still type. */
export const newPassword = (): string =>
  randomBytes(15)
    .toString('base64url')
    .replace(/[-_]/g, 'x')
    .match(/.{1,5}/g)
    ?.join('-') ?? '';
