import type { Language } from './language.ts';

/** The colon between a name and what is said of it: in French a space that does not break stands before it. */
export const COLON: Readonly<Record<Language, string>> = { nl: ':', fr: ' :', de: ':' };
