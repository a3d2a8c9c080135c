import { z } from 'zod';
import { id, line, nearDay, prose } from '../fields.ts';

/** A new version of the framework agreement, as the council adopted it (CON-1); at least in one language. */
export const addFramework = z
  .object({
    requestId: id,
    id,
    version: line(40),
    adoptedOn: nearDay,
    validFrom: nearDay,
    textNl: prose(40_000),
    textFr: prose(40_000),
    textDe: prose(40_000),
  })
  .refine(({ textNl, textFr, textDe }) => `${textNl}${textFr}${textDe}` !== '', {
    path: ['textNl'],
    error: 'required',
  })
  .refine(({ adoptedOn, validFrom }) => adoptedOn <= validFrom, {
    path: ['validFrom'],
    error: 'before-other-date',
  });
