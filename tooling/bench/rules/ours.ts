import type { Verdict } from '@traject/rules';
import {
  answerTo,
  claimOn,
  type Day,
  type Deadline,
  dayOf,
  deadlineOf,
  deadlineVerdict,
  FileTimeline,
  Known,
  monthSubject,
  type Obligation,
  obligationOn,
  subsidyDecisions,
  type Truths,
  textOf,
  truthsOf,
  verdictOf,
} from '@traject/rules/bulk';
import type { CalendarMonth } from '@traject/rules/calendar';
import { explain, type Telling } from '@traject/rules/explain';
import type { Answer, Question } from './question.ts';

/**
 * All that the bench knows of our own engine. Its two decisions are run in four ways: from plain JSON or from facts
 * that were read before, with every reason or with the answer only.
 */

/** A file whose facts were read: its days are numbers, and what follows from the facts alone is kept with them. */
export interface Parsed {
  readonly timeline: FileTimeline;
  readonly on: Day;
  readonly month: CalendarMonth;
}

/** Reads a file, from plain JSON to what the rules run on. */
export const read = ({ dossier, on, month }: Question): Parsed => ({
  timeline: new FileTimeline(dossier),
  on: dayOf(on),
  month,
});

/** Reads a file for the one question that is asked: as it was known on the day. */
export const readAsKnown = ({ dossier, on, month }: Question): Parsed => {
  const day = dayOf(on);
  return { timeline: new FileTimeline(dossier, new Known(day)), on: day, month };
};

const FIRST = subsidyDecisions.first;

/** The answers on a file with the truths of all conditions, from which every reason is written out when it is read. */
export interface Verdicts {
  readonly obligation: Obligation;
  readonly deadline: Deadline;
  readonly firstSubsidy: Truths;
}

/** The two decisions on facts that were read, with every reason. */
export function verdictsOf({ timeline, on, month }: Parsed): Verdicts {
  const known = timeline.knownOn(on);
  const obligation = obligationOn(known, on);
  return {
    obligation,
    deadline: deadlineOf(obligation),
    firstSubsidy: truthsOf(FIRST, monthSubject(known, month, on)),
  };
}

/** The answers alone: nothing of the truths is kept. The last day stays a number until somebody reads it. */
export function answersOf(parsed: Parsed) {
  const { obligation, deadline, firstSubsidy } = verdictsOf(parsed);
  return {
    obligation: obligation.answer,
    deadline: deadline.answer,
    lastDay: deadline.subject.possible?.until,
    firstSubsidy: answerTo(FIRST, firstSubsidy),
  };
}

/** The answers in words, to compare. */
export function answerOf(parsed: Parsed): Answer {
  const { lastDay, ...answers } = answersOf(parsed);
  return { ...answers, lastDay: lastDay === undefined ? null : textOf(lastDay) };
}

/** What is kept of the verdicts on many files: three numbers a file, so that the reasons of any can be read later. */
export interface Kept {
  readonly files: readonly Parsed[];
  readonly truths: Uint32Array;
}

export function keep(files: readonly Parsed[]): Kept {
  const truths = new Uint32Array(3 * files.length);
  for (const [at, file] of files.entries()) {
    const { obligation, deadline, firstSubsidy } = verdictsOf(file);
    truths.set([obligation.truths, deadline.truths, firstSubsidy], 3 * at);
  }
  return { files, truths };
}

/** The verdicts on one of the kept files with every reason, made of its facts and the numbers that were kept. */
function writtenOut({ files, truths }: Kept, at: number): Verdict[] {
  const file = files[at];
  const [needed, term, subsidy] = truths.subarray(3 * at);
  if (file === undefined || needed === undefined || term === undefined || subsidy === undefined)
    return [];
  const { timeline, on, month } = file;
  const known = timeline.knownOn(on);
  const obligation = obligationOn(known, on);
  return [
    verdictOf(obligation.of, obligation.subject, needed),
    deadlineVerdict(deadlineOf(obligation).subject, term),
    verdictOf(FIRST, monthSubject(known, month, on), subsidy),
  ];
}

/** The verdicts on one of the kept files in sentences: the number of letters. */
export function inWords(kept: Kept, at: number, telling: Telling): number {
  let letters = 0;
  for (const verdict of writtenOut(kept, at)) {
    const { answer, reasons } = explain(verdict, telling);
    letters += answer.length;
    for (const { text, article, change } of reasons)
      letters += text.length + article.length + (change?.length ?? 0);
  }
  return letters;
}

/** What may be claimed for one person and month, in cents. */
export const claim = ({ timeline, on, month }: Parsed): number =>
  claimOn(timeline, month, on).subsidyCents;
