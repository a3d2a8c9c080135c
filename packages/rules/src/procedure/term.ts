import type { CivilDate } from '../calendar/civil-date.ts';
import { type Decision, decide, decision, truth } from '../decision.ts';
import type { Citation, FactUsed, Truth, Verdict } from '../verdict.ts';

export type TermAnswer = 'not-needed' | 'done-in-time' | 'done-late' | 'open' | 'overdue';
export type TermCondition = 'is-needed' | 'is-done' | 'done-within-term' | 'term-is-over';

/** How sure the length of a term is: the text was seen, it rests on memory of it, or on a secondary source. */
export type Certainty = 'text-seen' | 'from-memory' | 'secondary';

/** The day of an act: null = not done, unknown = not found out yet. */
export type DoneOn = CivilDate | null | 'unknown';

/** One act that has to be done between two days, both included, on what is known on a day. */
export interface Term {
  readonly record: string;
  readonly needed: Truth;
  /** The day from which the term counts, with the name of that fact. */
  readonly start: { readonly fact: string; readonly on: CivilDate };
  readonly until: CivilDate;
  readonly done: { readonly fact: string; readonly on: DoneOn };
  readonly on: CivilDate;
}

/** The decision on one term, with what says how the last day was found. */
export interface TermRule {
  /** The id of the rule, such as `PRO-7`. */
  readonly rule: string;
  readonly decision: Decision<Term, TermCondition, TermAnswer>;
  readonly step: string;
  readonly certainty: Certainty;
}

export interface TermVerdict extends Verdict<TermAnswer> {
  /** The record whose term this is. */
  readonly record: string;
  readonly certainty: Certainty;
}

/** What is known on a day of an act: one that comes later was not done yet. */
export const knownDone = (doneOn: DoneOn, on: CivilDate): DoneOn =>
  doneOn !== null && doneOn !== 'unknown' && doneOn > on ? null : doneOn;

/** A known or unknown day as a fact; what was not done is no fact. */
export const doneFact = (fact: string, doneOn: DoneOn, record: string): FactUsed[] =>
  doneOn === null ? [] : [{ fact, value: doneOn, record }];

const startUsed = ({ start, record }: Term): FactUsed[] => [
  { fact: start.fact, value: start.on, record },
];
const doneUsed = ({ done, on, record }: Term): FactUsed[] =>
  doneFact(done.fact, knownDone(done.on, on), record);

/** Something done on an unknown day was in time for certain while the term still runs: it cannot lie ahead. */
function withinTerm({ done, until, on }: Term): Truth {
  const known = knownDone(done.on, on);
  if (known === 'unknown') return on <= until ? 'yes' : 'unknown';
  return truth(known !== null && known <= until);
}

/** Nothing is needed before the day from which the term counts. */
const isNeeded = ({ needed, start, on }: Term): Truth => (start.on <= on ? needed : 'no');

const due = { 'is-needed': true } as const;

/**
 * Whether an act was done in its term. Duties of the centre fall due without a shift for weekends (CAL-3), so the
 * last day is taken as it was counted.
 */
export const termRule = (
  question: string,
  citation: Citation,
  step: string,
  certainty: Certainty = 'text-seen',
): TermRule => ({
  rule: citation.rule,
  step,
  certainty,
  decision: decision<Term, TermCondition, TermAnswer>({
    question,
    conditions: [
      { id: 'is-needed', citation, test: isNeeded, reads: startUsed },
      {
        id: 'is-done',
        citation,
        test: ({ done, on }) => {
          const known = knownDone(done.on, on);
          return known === 'unknown' ? 'unknown' : truth(known !== null);
        },
        reads: doneUsed,
      },
      { id: 'done-within-term', citation, test: withinTerm, reads: doneUsed },
      {
        id: 'term-is-over',
        citation,
        test: ({ on, until }) => truth(on > until),
        reads: startUsed,
      },
    ],
    rows: [
      { when: { 'is-needed': false }, then: 'not-needed' },
      { when: { ...due, 'is-done': true, 'done-within-term': true }, then: 'done-in-time' },
      { when: { ...due, 'is-done': true, 'done-within-term': false }, then: 'done-late' },
      { when: { ...due, 'is-done': false, 'term-is-over': false }, then: 'open' },
      { when: { ...due, 'is-done': false, 'term-is-over': true }, then: 'overdue' },
    ],
    outcomes: {
      'not-needed': 'not-applicable',
      'done-in-time': 'met',
      'done-late': 'not-met',
      open: 'undetermined',
      overdue: 'not-met',
    },
  }),
});

/** Runs a term: the verdict with its last day, unless nothing is needed. */
export function judgeTerm(of: TermRule, term: Term): TermVerdict {
  const { rule, step, certainty } = of;
  const verdict = decide(of.decision, term);
  const { on: from } = term.start;
  return {
    ...verdict,
    record: term.record,
    certainty,
    ...(verdict.answer === 'not-needed'
      ? {}
      : { due: { from, until: term.until, calculation: { rule, start: from, step } } }),
  };
}
