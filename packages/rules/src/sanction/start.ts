import { addDays, type CivilDate } from '../calendar/civil-date.ts';
import { type Condition, decide, decision, truth } from '../decision.ts';
import type { Verdict } from '../verdict.ts';
import { chain } from './chain.ts';
import { caseFact, decisionOn, type SanctionSubject } from './sanction-case.ts';
import { decided, notified } from './steps.ts';
import { firstDayOfMonthAfter, lawStated, termsOf } from './terms.ts';

export type StartCondition =
  | 'law-stated'
  | 'decided'
  | 'window-open'
  | 'notified'
  | 'after-notification'
  | 'by-last-day';

export type StartAnswer =
  | 'not-stated'
  | 'not-decided'
  | 'window-closed'
  | 'not-notified'
  | 'too-early'
  | 'too-late'
  | 'in-window';

/** The first and the last day on which a sanction may start. */
export interface StartWindow {
  /** The day after the notification; null while it is not notified or its day is not known. */
  readonly earliest: CivilDate | null;
  /** Null while there is no decision, or where no source states the term. */
  readonly latest: CivilDate | null;
}

/** The days between which a sanction may start (SAN-3): decided 2026-01-15, at the latest 2026-04-01. */
export function startWindow(subject: SanctionSubject): StartWindow {
  const taken = decisionOn(subject);
  const terms = termsOf(subject);
  const { notifiedOn } = subject.of;
  return {
    earliest:
      notified.test(subject) === 'yes' && notifiedOn !== null && notifiedOn !== 'unknown'
        ? addDays(notifiedOn, 1)
        : null,
    latest:
      taken === null || terms === undefined ? null : firstDayOfMonthAfter(taken.on, terms.startsBy),
  };
}

const CITATION = { rule: 'SAN-3', source: 'law', article: '30 §2' } as const;

const conditions: readonly Condition<SanctionSubject, StartCondition>[] = [
  lawStated,
  decided,
  {
    id: 'window-open',
    citation: CITATION,
    // While it is not notified, the best that can still happen is a notification today.
    test: (subject) => {
      const { earliest, latest } = startWindow(subject);
      if (latest === null) return 'unknown';
      return truth((earliest ?? addDays(earliestNotice(subject), 1)) <= latest);
    },
    reads: (subject) => caseFact(subject, 'notifiedOn', subject.of.notifiedOn),
  },
  notified,
  {
    id: 'after-notification',
    citation: CITATION,
    test: (subject) => {
      const { earliest } = startWindow(subject);
      const { wishedStart } = subject.of;
      return earliest === null || wishedStart === null ? 'unknown' : truth(earliest <= wishedStart);
    },
    reads: (subject) => caseFact(subject, 'wishedStart', subject.of.wishedStart),
  },
  {
    id: 'by-last-day',
    citation: CITATION,
    test: (subject) => {
      const { latest } = startWindow(subject);
      const { wishedStart } = subject.of;
      return latest === null || wishedStart === null ? 'unknown' : truth(wishedStart <= latest);
    },
    reads: (subject) => caseFact(subject, 'wishedStart', subject.of.wishedStart),
  },
];

/** The earliest day on which a notification may have been, or may still be, given. */
function earliestNotice(subject: SanctionSubject): CivilDate {
  const taken = decisionOn(subject);
  return notified.test(subject) === 'unknown' && taken !== null ? taken.on : subject.on;
}

/** Whether a sanction may start on the wished day. */
export const sanctionStart = decision<SanctionSubject, StartCondition, StartAnswer>({
  question: 'sanction-start',
  conditions,
  rows: chain<StartCondition, StartAnswer>(
    {},
    [
      ['law-stated', false, 'not-stated'],
      ['decided', false, 'not-decided'],
      ['window-open', false, 'window-closed'],
      ['notified', false, 'not-notified'],
      ['after-notification', false, 'too-early'],
      ['by-last-day', false, 'too-late'],
    ],
    'in-window',
  ),
  outcomes: {
    'not-stated': 'undetermined',
    'not-decided': 'not-applicable',
    'window-closed': 'not-met',
    'not-notified': 'not-met',
    'too-early': 'not-met',
    'too-late': 'not-met',
    'in-window': 'met',
  },
});

/** Whether a sanction may start on the wished day, with the days between which it may (SAN-3). */
export function startVerdict(subject: SanctionSubject): Verdict<StartAnswer> {
  const verdict = decide(sanctionStart, subject);
  const taken = decisionOn(subject);
  const { earliest, latest } = startWindow(subject);
  if (taken === null || earliest === null || latest === null || latest < earliest) return verdict;
  const calculation = { rule: 'SAN-3', start: taken.on, step: 'first-of-third-month' };
  return { ...verdict, due: { from: earliest, until: latest, calculation } };
}
