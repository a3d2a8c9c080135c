import { civilDate } from '@traject/rules/calendar';
import { z } from 'zod';
import { id, language, line } from '../fields.ts';
import { insz } from './insz.ts';

/** Adds a person with a file of its own. */
export const addPerson = z.object({
  requestId: id,
  personId: id,
  dossierId: id,
  insz,
  firstName: line(80),
  lastName: line(80),
  /** Null = not known. */
  birthDate: civilDate.nullable(),
  language,
});

/** Finds people by a part of the name, the INSZ or the number of the file. */
export const findPeople = z.object({ text: z.string().trim().max(80) });
