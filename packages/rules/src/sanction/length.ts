import { addDays, addMonths, type CivilDate } from '../calendar/civil-date.ts';
import { lengthInDays } from '../calendar/period.ts';
import { any, type Condition, decide, decision, truth } from '../decision.ts';
import type { Truth, Verdict } from '../verdict.ts';
import { chain } from './chain.ts';
import {
  caseFact,
  chosenStart,
  decisionOn,
  type EarlierSanction,
  type SanctionSubject,
} from './sanction-case.ts';
import { lastDayOfMonths, lawStated, type SanctionTerms, termsOf } from './terms.ts';

export type LengthCondition =
  | 'law-stated'
  | 'within-first-length'
  | 'repetition'
  | 'within-repeated-length';

export type LengthAnswer = 'not-stated' | 'allowed' | 'too-long';

/**
 * Whether this failing repeats an earlier one (SAN-2): it falls after the earlier decision and at the latest one year
 * after it. Which days the year joins is in no source; see `decisions/sanction-window.md`.
 */
function repeats({ of }: SanctionSubject, earlier: EarlierSanction, terms: SanctionTerms): Truth {
  if (
    of.failing.on <= earlier.decidedOn ||
    addMonths(earlier.decidedOn, terms.repetitionMonths) < of.failing.on
  )
    return 'no';
  if (earlier.ground === 'false-or-omitted-declaration' || earlier.stands === false) return 'no';
  return earlier.ground === 'unknown' || earlier.stands === 'unknown' ? 'unknown' : 'yes';
}

/** Whether the case is a repetition within one year of a sanction of the same kind. */
export function isRepetition(subject: SanctionSubject): Truth {
  const terms = termsOf(subject);
  const { earlier } = subject.of;
  if (terms === undefined || earlier === 'unknown') return 'unknown';
  return any(earlier.map((sanction) => repeats(subject, sanction, terms)));
}

/** The last day of the wished sanction; null while its start or its length is not chosen. */
export function wishedLastDay(subject: SanctionSubject): CivilDate | null {
  const { wishedLength } = subject.of;
  const wishedStart = chosenStart(subject);
  if (wishedStart === null || wishedLength === null) return null;
  return wishedLength.unit === 'months'
    ? lastDayOfMonths(wishedStart, wishedLength.count)
    : addDays(wishedStart, wishedLength.count - 1);
}

/** Months are compared with months; days only once the first day says how long those months are. */
function within(subject: SanctionSubject, months: number | undefined): Truth {
  const { wishedLength } = subject.of;
  const wishedStart = chosenStart(subject);
  if (wishedLength === null || months === undefined) return 'unknown';
  if (wishedLength.unit === 'months') return truth(wishedLength.count <= months);
  if (wishedStart === null) return 'unknown';
  const last = addDays(wishedStart, wishedLength.count - 1);
  return truth(last <= lastDayOfMonths(wishedStart, months));
}

const CITATION = { rule: 'SAN-2', source: 'law', article: '30 §2' } as const;

const lengthFacts = (subject: SanctionSubject) => [
  ...caseFact(subject, 'wishedLength', subject.of.wishedLength?.count ?? null),
  ...caseFact(subject, 'wishedUnit', subject.of.wishedLength?.unit ?? null),
];

const conditions: readonly Condition<SanctionSubject, LengthCondition>[] = [
  lawStated,
  {
    id: 'within-first-length',
    citation: CITATION,
    test: (subject) => within(subject, termsOf(subject)?.months),
    reads: lengthFacts,
  },
  {
    id: 'repetition',
    citation: CITATION,
    test: isRepetition,
    reads: (subject) =>
      subject.of.earlier === 'unknown'
        ? []
        : subject.of.earlier.map(({ id, decidedOn }) => ({
            fact: 'sanction.earlierDecidedOn',
            value: decidedOn,
            record: id,
          })),
  },
  {
    id: 'within-repeated-length',
    citation: CITATION,
    test: (subject) => within(subject, termsOf(subject)?.monthsOnRepetition),
    reads: lengthFacts,
  },
];

/** Whether a sanction may last as long as is wished. */
export const sanctionLength = decision<SanctionSubject, LengthCondition, LengthAnswer>({
  question: 'sanction-length',
  conditions,
  rows: chain<LengthCondition, LengthAnswer>(
    {},
    [
      ['law-stated', false, 'not-stated'],
      ['within-first-length', true, 'allowed'],
      ['repetition', false, 'too-long'],
      ['within-repeated-length', false, 'too-long'],
    ],
    'allowed',
  ),
  outcomes: { 'not-stated': 'undetermined', allowed: 'met', 'too-long': 'not-met' },
});

/** Whether a sanction may last as long as is wished (SAN-2). */
export const lengthVerdict = (subject: SanctionSubject): Verdict<LengthAnswer> =>
  decide(sanctionLength, subject);

/** The longest that a sanction may last. */
export interface LongestSanction {
  readonly months: number;
  /** From the wished start on; null while it is not chosen. */
  readonly days: number | null;
  readonly lastDay: CivilDate | null;
}

/** The most that the law allows (SAN-2); while a repetition is not certain, that of a first time. */
export function longestSanction(subject: SanctionSubject): LongestSanction | null {
  const terms = termsOf(subject);
  if (terms === undefined) return null;
  const months = isRepetition(subject) === 'yes' ? terms.monthsOnRepetition : terms.months;
  const from = chosenStart(subject);
  if (from === null) return { months, days: null, lastDay: null };
  const until = lastDayOfMonths(from, months);
  return { months, days: lengthInDays({ from, until }), lastDay: until };
}

/** Whether the wished sanction runs on the day asked about; unknown while its days are not chosen. */
export function runsOn(subject: SanctionSubject): Truth {
  const wishedStart = chosenStart(subject);
  if (decisionOn(subject) === null) return 'no';
  const last = wishedLastDay(subject);
  if (wishedStart === null || last === null) return 'unknown';
  return truth(wishedStart <= subject.on && subject.on <= last);
}
