import type { CivilDate } from '../calendar/civil-date.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import type { Dossier } from '../facts/dossier.ts';
import { knownOn } from '../known-on.ts';
import { judgeTerm, type TermVerdict, termRule } from './term.ts';

/** The working days within which an interview is granted (PRO-5). */
const WORKING_DAYS = 5;

/** An interview that the person asked (PRO-5, decree art. 15). */
export const interviewRule = termRule(
  'interview',
  { rule: 'PRO-5', source: 'decree', article: '15' },
  'five-working-days',
);

/**
 * For every interview that the person asked by a day: granted in time, granted late, still open or overdue. Working
 * days are Monday to Friday without the legal holidays and the closing days of the centre (CAL-2).
 */
export function interviewVerdicts(dossier: Dossier, on: CivilDate): TermVerdict[] {
  const { interviewRequests, centre } = knownOn(dossier, on);
  return interviewRequests.map(({ id, askedOn, grantedOn }) =>
    judgeTerm(interviewRule, {
      record: id,
      needed: 'yes',
      start: { fact: 'interviewRequest.askedOn', on: askedOn },
      until: addWorkingDays(askedOn, WORKING_DAYS, centre.closingDays),
      done: { fact: 'interviewRequest.grantedOn', on: grantedOn },
      on,
    }),
  );
}
