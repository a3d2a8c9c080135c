import { addMonths, type CivilDate } from '../calendar/civil-date.ts';
import { addWorkingDays, isWorkingDay } from '../calendar/working-days.ts';
import { decide, decision, truth } from '../decision.ts';
import type { Truth, Verdict } from '../verdict.ts';
import { notifiedOn } from './application.ts';
import type { WrittenDecision } from './facts.ts';
import { decisionMentions } from './mentions.ts';
import { type DoneOn, doneFact, knownDone } from './term.ts';

export type AppealAnswer = 'not-notified' | 'not-started' | 'running' | 'over';
export type AppealCondition = 'decision-notified' | 'mentions-complete' | 'appeal-term-is-over';

/** The months in which the person can go to the labour court (PRO-8, law art. 47). */
const MONTHS_TO_APPEAL = 3;

/** A term that runs against the person ends on the next working day (CAL-3); the court keeps no days of the centre. */
export const endAgainstPerson = (date: CivilDate): CivilDate =>
  isWorkingDay(date) ? date : addWorkingDays(date, 1);

/** The last day of an appeal against a decision that was notified on a day, with all its mentions. */
export const lastDayOfAppeal = (notified: CivilDate): CivilDate =>
  endAgainstPerson(addMonths(notified, MONTHS_TO_APPEAL));

interface Subject {
  readonly decision: WrittenDecision;
  readonly notified: DoneOn;
  readonly on: CivilDate;
}

const COMPLETE = { complete: 'yes', incomplete: 'no', undetermined: 'unknown' } as const;
const APPEAL = { rule: 'PRO-8', source: 'law', article: '47' } as const;

const isOver = ({ notified, on }: Subject): Truth => {
  if (notified === 'unknown') return 'unknown';
  return truth(notified !== null && on > lastDayOfAppeal(notified));
};

const notifiedUsed = ({ decision: { id }, notified }: Subject) =>
  doneFact('formalDecision.notifiedOn', notified, id);

/** Whether the term of appeal has begun and whether it is over. */
export const appealTerm = decision<Subject, AppealCondition, AppealAnswer>({
  question: 'appeal',
  conditions: [
    {
      id: 'decision-notified',
      citation: APPEAL,
      test: ({ notified }) => (notified === 'unknown' ? 'unknown' : truth(notified !== null)),
      reads: notifiedUsed,
    },
    {
      id: 'mentions-complete',
      citation: { rule: 'PRO-8', source: 'law', article: '21 §3' },
      test: ({ decision: of }) => COMPLETE[decisionMentions(of).answer],
      reads: () => [],
    },
    { id: 'appeal-term-is-over', citation: APPEAL, test: isOver, reads: notifiedUsed },
  ],
  rows: [
    { when: { 'decision-notified': false }, then: 'not-notified' },
    { when: { 'decision-notified': true, 'mentions-complete': false }, then: 'not-started' },
    {
      when: {
        'decision-notified': true,
        'mentions-complete': true,
        'appeal-term-is-over': false,
      },
      then: 'running',
    },
    {
      when: { 'decision-notified': true, 'mentions-complete': true, 'appeal-term-is-over': true },
      then: 'over',
    },
  ],
  outcomes: {
    'not-notified': 'not-applicable',
    'not-started': 'not-met',
    running: 'undetermined',
    over: 'met',
  },
});

/**
 * How the term of appeal stands on a day: three months to the labour court from a lawful notification, not started
 * while one of the eight mentions lacks (PRO-8). While it is not known whether all are in, the last day is shown all
 * the same, so that nobody misses it. The day of notification is the one that the file states; whether a registered
 * letter counts from its posting or its delivery was not found.
 */
export function appealVerdict(of: WrittenDecision, on: CivilDate): Verdict<AppealAnswer> {
  const notified = knownDone(notifiedOn(of), on);
  const verdict = decide(appealTerm, { decision: of, notified, on });
  if (notified === null || notified === 'unknown' || verdict.answer === 'not-started')
    return verdict;
  return {
    ...verdict,
    due: {
      from: notified,
      until: lastDayOfAppeal(notified),
      calculation: { rule: 'PRO-8', start: notified, step: 'three-months-next-working-day' },
    },
  };
}
