import { ageOn, type CivilDate } from '../calendar/civil-date.ts';
import type { Dossier } from '../facts/dossier.ts';

/**
 * The special rules for students and their subsidy are for who is younger than this, in years, when the project is
 * concluded (STU-1, SUB-5; law art. 11 §2 a, art. 43/2 §2).
 */
export const AGE_LIMIT = 25;

/** Whether somebody is younger than that on a day; unknown when the date of birth is. */
export const underAgeLimit = (
  birthDate: Dossier['person']['birthDate'],
  on: CivilDate,
): boolean | 'unknown' => (birthDate === 'unknown' ? 'unknown' : ageOn(birthDate, on) < AGE_LIMIT);
