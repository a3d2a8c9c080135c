import { civilDate } from '@traject/rules/calendar';
import { z } from 'zod';
import { id, language, line, ofFile, version } from '../fields.ts';
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

/** Corrects what is known of a person; the number stays, for it is how the person is found. */
export const correctPerson = ofFile.extend({
  version,
  firstName: line(80),
  lastName: line(80),
  /** Null = not known. */
  birthDate: civilDate.nullable(),
  language,
});
