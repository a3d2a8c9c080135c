import type { CivilDate } from './calendar/civil-date.ts';

/** `undetermined` is an answer of its own: something has to be found out first. */
export type Outcome = 'met' | 'not-met' | 'undetermined' | 'not-applicable';

export type Truth = 'yes' | 'no' | 'unknown';

/** Where a rule stands: the law of 26 May 2002, the decree of 11 July 2002, another source, or local policy. */
export interface Citation {
  /** The id in the catalogue of rules, such as `OBL-1`. */
  readonly rule: string;
  readonly source: 'law' | 'decree' | 'case-law' | 'explanation' | 'policy';
  /** The article, such as `11 §2 c`; absent where no article is known. */
  readonly article?: string;
}

export type FactValue = string | number | boolean | null;

/** A fact that was used, with the record it stands in, so that a screen can say who entered it and when. */
export interface FactUsed {
  readonly fact: string;
  readonly value: FactValue;
  /** The id of the record that states it. */
  readonly record?: string;
}

/** One condition of a decision, with its truth and what it rests on. */
export interface Finding {
  readonly condition: string;
  readonly truth: Truth;
  readonly citation: Citation;
  readonly facts: readonly FactUsed[];
}

/** The days between which something has to be done; both included. */
export interface DueWindow {
  readonly from: CivilDate;
  readonly until: CivilDate;
  /** The day of a reminder, where the centre wants one (OBL-12). */
  readonly reminder?: CivilDate;
  /** How the last day was found, for "explain this date". */
  readonly calculation: { readonly rule: string; readonly start: CivilDate; readonly step: string };
}

/** The answer to one question about one file on one day, with all its reasons. */
export interface Verdict<Answer extends string = string> {
  readonly question: string;
  readonly answer: Answer | 'undetermined';
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  /** The conditions whose truth must be found out before the answer is certain. */
  readonly missing: readonly string[];
  readonly due?: DueWindow;
}
