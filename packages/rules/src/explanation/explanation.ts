import type { LedgerState } from '../subsidy/ledger.ts';
import type { Outcome, Verdict } from '../verdict.ts';
import type { Language } from '../words.ts';

/** A fact that a condition rests on, in the words of a reader. */
export interface FactInWords {
  readonly name: string;
  readonly value: string;
  /** The id of the record that states it; nothing when it was computed. */
  readonly record: string | undefined;
  /** Who entered that record and when, where the caller knows it. */
  readonly entered: string | undefined;
  /** How it was computed. */
  readonly calculation: string | undefined;
}

/** One reason of a verdict in the words of a reader. */
export interface ReasonInWords {
  readonly id: string;
  readonly tone: 'met' | 'not-met' | 'unknown';
  readonly toneLabel: string;
  /** What the condition states. */
  readonly text: string;
  readonly facts: readonly FactInWords[];
  /** The article in words. */
  readonly article: string;
  /** The rule of the catalogue. */
  readonly rule: string;
  /** What to find out, or what would make it hold; nothing when it holds. */
  readonly change: string | undefined;
  /** The verdict that the condition rests on, with reasons of its own. */
  readonly restsOn: Explanation | undefined;
}

/** The days between which something has to be done, and how the last one was found. */
export interface DueInWords {
  readonly from: string;
  readonly until: string;
  readonly reminder: string | undefined;
  readonly calculation: string;
  readonly rule: string;
}

/** Something that would make a verdict more than it is. */
export interface RemedyInWords {
  readonly act: string;
  /** The last day on which it helps, where one is known. */
  readonly until: string | undefined;
  /** How certain that day is. */
  readonly basis: string | undefined;
  /** The draft to sign, where the act is about one. */
  readonly record: string | undefined;
  /** The conditions that stand in the way and that it takes away, in a few words each. */
  readonly conditions: readonly string[];
}

/** A verdict in words, whole: the answer, every reason down to the facts, what is missing, by when, what helps. */
export interface Explanation {
  readonly question: string;
  readonly outcome: Outcome;
  readonly outcomeLabel: string;
  /** The answer as a sentence. */
  readonly answer: string;
  readonly due: DueInWords | undefined;
  readonly reasons: readonly ReasonInWords[];
  /** What has to be found out before the answer is certain. */
  readonly missing: readonly { readonly condition: string; readonly ask: string }[];
  readonly remedies: readonly RemedyInWords[];
  /** Why no act helps any more, where that is certain. */
  readonly beyondRemedy: string | undefined;
}

/** What the caller knows of habits and sources: the rules know neither a locale nor who entered a fact. */
export interface Telling {
  readonly language: Language;
  /** A civil date in the reader's habit. */
  readonly day: (date: string) => string;
  /** Who entered a record and when, in words; undefined when it is not known. */
  readonly enteredBy?: (record: string) => string | undefined;
}

/** What else the rules say of the same file: with it the tree goes deeper, and the remedies are proven. */
export interface Beside {
  /** The verdicts that conditions may rest on; of a contract those of that contract. */
  readonly verdicts?: readonly Verdict[];
  /** How the month of a subsidy can still be won, as the ledger says. */
  readonly month?: LedgerState;
}
