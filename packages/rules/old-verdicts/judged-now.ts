import { day } from '../src/calendar/index.ts';
import { answersOn, claimsOf } from './answers.ts';
import { type StoredFile, type VerdictLine, wholeDossier } from './store.ts';

/** The claims of all months are those of the file as it is known in the end. */
export const IN_THE_END = day('2027-12-31');

/** What the rules say today of a stored file: a line for each of its days, and one for its months. */
export function judgedNow({ id, days, months, dossier }: StoredFile): VerdictLine[] {
  const whole = wholeDossier(dossier);
  return [
    ...days.map((on) => ({ file: id, on, answers: answersOn(whole, on) })),
    { file: id, on: IN_THE_END, answers: claimsOf(whole, months, IN_THE_END) },
  ];
}
