import { addDays, addMonths, type CivilDate, day, firstOfMonth } from '../calendar/civil-date.ts';
import { type Dated, inForce } from '../dated.ts';
import type { Condition } from '../decision.ts';
import { truth } from '../decision.ts';
import { decisionOn, type SanctionSubject } from './sanction-case.ts';

/** How long a sanction may last and within which months it is carried out. */
export interface SanctionTerms {
  readonly months: number;
  readonly monthsOnRepetition: number;
  /** A repetition is one within so many months. */
  readonly repetitionMonths: number;
  /** The sanction starts at the latest on the first day of this month after the decision. */
  readonly startsBy: number;
  /** A broken deferral is carried out at the latest on the first day of this month after the decision to defer. */
  readonly deferredBy: number;
}

/**
 * Article 30 §2 as changed by the law of 21 July 2016 (SAN-2 to SAN-4). The sources do not give the older text: of a
 * decision before this row nothing is said; see `decisions/sanction-window.md`.
 */
export const sanctionTerms: readonly Dated<SanctionTerms>[] = [
  {
    from: day('2016-11-01'),
    value: {
      months: 1,
      monthsOnRepetition: 3,
      repetitionMonths: 12,
      startsBy: 3,
      deferredBy: 6,
    },
    source:
      'Law of 26 May 2002, art. 30 §2 as changed by the law of 21 July 2016; technical fiche POD MI v02',
  },
];

/** The terms in force on the day of the decision. */
export const termsOn = (on: CivilDate): SanctionTerms | undefined =>
  inForce(sanctionTerms, on)?.value;

/** The terms of a case: of its decision, or of the day asked about while there is none. */
export const termsOf = (subject: SanctionSubject): SanctionTerms | undefined =>
  termsOn(decisionOn(subject)?.on ?? subject.on);

/** The first day of the nth month that follows (CAL-1): third after 2026-01-15 = 2026-04-01. */
export const firstDayOfMonthAfter = (date: CivilDate, count: number): CivilDate =>
  addMonths(firstOfMonth(date), count);

/** The last of so many months from a first day on: date to date, clamped (CAL-1). */
export const lastDayOfMonths = (start: CivilDate, count: number): CivilDate =>
  addDays(addMonths(start, count), -1);

/** The sources state the terms of the day of the decision. */
export const lawStated: Condition<SanctionSubject, 'law-stated'> = {
  id: 'law-stated',
  citation: { rule: 'SAN-3', source: 'law', article: '30 §2' },
  test: (subject) => truth(termsOf(subject) !== undefined),
  reads: (subject) => [
    {
      fact: 'sanction.decidedOn',
      value: decisionOn(subject)?.on ?? subject.on,
      record: subject.of.id,
    },
  ],
};
