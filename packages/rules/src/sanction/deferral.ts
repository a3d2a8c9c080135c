import { addDays, type CivilDate, earliest, latest } from '../calendar/civil-date.ts';
import { type Condition, decide, decision, truth } from '../decision.ts';
import type { Verdict } from '../verdict.ts';
import { chain } from './chain.ts';
import { caseFact, deferralOn, doneBetween, type SanctionSubject } from './sanction-case.ts';
import { startWindow } from './start.ts';
import { firstDayOfMonthAfter, termsOn } from './terms.ts';

export type DeferralCondition =
  | 'deferred'
  | 'deferral-law-stated'
  | 'conditions-stated'
  | 'broken-in-deferral'
  | 'deferral-over'
  | 'carried-out-in-time';

export type DeferralAnswer =
  | 'not-deferred'
  | 'not-stated'
  | 'without-conditions'
  | 'deferral-runs'
  | 'deferral-kept'
  | 'may-be-carried-out'
  | 'too-late';

/** The first day of the sixth month after the decision that granted it (SAN-4): 2026-01-15 gives 2026-07-01. */
export function lastDayOfDeferral(subject: SanctionSubject): CivilDate | null {
  const deferral = deferralOn(subject);
  if (deferral === null) return null;
  const terms = termsOn(deferral.grantedOn);
  return terms === undefined ? null : firstDayOfMonthAfter(deferral.grantedOn, terms.deferredBy);
}

/** The first day on which a broken deferral may be carried out: after the breach and after the notification. */
export function firstDayOfDeferral(subject: SanctionSubject): CivilDate | null {
  const brokenOn = deferralOn(subject)?.brokenOn ?? null;
  const { earliest: afterNotice } = startWindow(subject);
  if (brokenOn === null || brokenOn === 'unknown' || afterNotice === null) return null;
  return latest(addDays(brokenOn, 1), afterNotice);
}

const CITATION = { rule: 'SAN-4', source: 'law', article: '30 §2' } as const;

const conditions: readonly Condition<SanctionSubject, DeferralCondition>[] = [
  {
    id: 'deferred',
    citation: CITATION,
    test: (subject) => truth(deferralOn(subject) !== null),
    reads: (subject) => caseFact(subject, 'deferredOn', deferralOn(subject)?.grantedOn ?? null),
  },
  {
    id: 'deferral-law-stated',
    citation: CITATION,
    test: (subject) =>
      deferralOn(subject) === null ? 'unknown' : truth(lastDayOfDeferral(subject) !== null),
    reads: (subject) => caseFact(subject, 'deferredOn', deferralOn(subject)?.grantedOn ?? null),
  },
  {
    id: 'conditions-stated',
    citation: CITATION,
    test: (subject) => {
      const deferral = deferralOn(subject);
      return deferral === null ? 'unknown' : truth(deferral.conditions.length > 0);
    },
    reads: (subject) => caseFact(subject, 'deferredOn', deferralOn(subject)?.grantedOn ?? null),
  },
  {
    id: 'broken-in-deferral',
    citation: CITATION,
    test: (subject) => {
      const deferral = deferralOn(subject);
      if (deferral === null) return 'unknown';
      const { brokenOn, grantedOn, until } = deferral;
      return doneBetween(brokenOn, grantedOn, earliest(until, subject.on));
    },
    reads: (subject) => caseFact(subject, 'brokenOn', deferralOn(subject)?.brokenOn ?? null),
  },
  {
    id: 'deferral-over',
    citation: CITATION,
    test: (subject) => {
      const deferral = deferralOn(subject);
      return deferral === null ? 'unknown' : truth(deferral.until < subject.on);
    },
    reads: (subject) => caseFact(subject, 'deferredUntil', deferralOn(subject)?.until ?? null),
  },
  {
    id: 'carried-out-in-time',
    citation: CITATION,
    test: carriedOutInTime,
    reads: (subject) =>
      caseFact(subject, 'deferredStart', deferralOn(subject)?.wishedStart ?? null),
  },
];

/** The day chosen, or today while none is chosen, lies between the first and the last possible day. */
function carriedOutInTime(subject: SanctionSubject): 'yes' | 'no' | 'unknown' {
  const first = firstDayOfDeferral(subject);
  const last = lastDayOfDeferral(subject);
  if (first === null || last === null) return 'unknown';
  const chosen = deferralOn(subject)?.wishedStart ?? null;
  if (chosen === null) return truth(latest(first, subject.on) <= last);
  return truth(first <= chosen && chosen <= last);
}

/** What becomes of a sanction that was put off (SAN-4). */
export const sanctionDeferral = decision<SanctionSubject, DeferralCondition, DeferralAnswer>({
  question: 'sanction-deferral',
  conditions,
  rows: [
    ...chain<DeferralCondition, DeferralAnswer>(
      { 'broken-in-deferral': true },
      [
        ['deferred', false, 'not-deferred'],
        ['deferral-law-stated', false, 'not-stated'],
        ['conditions-stated', false, 'without-conditions'],
        ['carried-out-in-time', false, 'too-late'],
      ],
      'may-be-carried-out',
    ),
    ...chain<DeferralCondition, DeferralAnswer>(
      { 'broken-in-deferral': false },
      [
        ['deferred', false, 'not-deferred'],
        ['deferral-law-stated', false, 'not-stated'],
        ['conditions-stated', false, 'without-conditions'],
        ['deferral-over', false, 'deferral-runs'],
      ],
      'deferral-kept',
    ),
  ],
  outcomes: {
    'not-deferred': 'not-applicable',
    'not-stated': 'undetermined',
    'without-conditions': 'not-met',
    'deferral-runs': 'not-applicable',
    'deferral-kept': 'not-applicable',
    'may-be-carried-out': 'met',
    'too-late': 'not-met',
  },
});

/** What becomes of a deferral, with the days between which a broken one may be carried out. */
export function deferralVerdict(subject: SanctionSubject): Verdict<DeferralAnswer> {
  const verdict = decide(sanctionDeferral, subject);
  const deferral = deferralOn(subject);
  const from = firstDayOfDeferral(subject);
  const until = lastDayOfDeferral(subject);
  if (deferral === null || from === null || until === null || until < from) return verdict;
  const calculation = { rule: 'SAN-4', start: deferral.grantedOn, step: 'first-of-sixth-month' };
  return { ...verdict, due: { from, until, calculation } };
}
