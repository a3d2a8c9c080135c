import {
  claimOfMonth,
  deadline,
  decide,
  judge,
  knownOn,
  obligation,
  subsidyDecisions,
  type Verdict,
} from '@traject/rules';
import { explain, type Telling } from '@traject/rules/explain';
import { answerSentence } from '@traject/rules/text';
import type { Answer, Question } from './question.ts';

/**
 * All that the bench knows of our own engine. Its two decisions are run in four ways: from plain JSON or from facts
 * that were read before, with every reason or with the answer only.
 */

/** A file whose facts were read. */
export type Parsed = Question;

/** The verdicts on one file, with every reason. */
interface Verdicts {
  readonly obligation: Verdict;
  readonly deadline: Verdict;
  readonly firstSubsidy: Verdict;
}

/** Reads a file, from plain JSON to what the rules run on. */
export const read = (question: Question): Parsed => question;

/** The two decisions on facts that were read, with every reason. */
export const verdictsOf = ({ dossier, on, month }: Parsed): Verdicts => ({
  obligation: obligation(dossier, on),
  deadline: deadline(dossier, on),
  firstSubsidy: decide(subsidyDecisions.first, { dossier: knownOn(dossier, on), month, on }),
});

/** The two decisions on facts that were read, without reasons. */
export function answerOf(parsed: Parsed): Answer {
  const verdicts = verdictsOf(parsed);
  return {
    obligation: verdicts.obligation.answer,
    deadline: verdicts.deadline.answer,
    lastDay: verdicts.deadline.due?.until ?? null,
    firstSubsidy: verdicts.firstSubsidy.answer,
  };
}

/** What is kept of the verdicts on many files, so that the reasons of any can be read later. */
export type Kept = readonly Verdicts[];
export const keep = (files: readonly Parsed[]): Kept => files.map(verdictsOf);

/** The verdicts on one of the kept files in sentences: the number of letters. */
export function inWords(kept: Kept, at: number, telling: Telling): number {
  const verdicts = kept[at];
  let letters = 0;
  for (const verdict of verdicts === undefined ? [] : Object.values<Verdict>({ ...verdicts })) {
    letters += answerSentence(verdict, telling.language).length;
    for (const { text, source, article, change } of explain(verdict, telling))
      letters += text.length + article.length + (source?.length ?? 0) + (change?.length ?? 0);
  }
  return letters;
}

/** All rules on one file: the number of duties, so that the work is not for nothing. */
export const judgeWhole = ({ dossier, on }: Parsed): number => judge(dossier, { on }).duties.length;

/** What may be claimed for one person and month, in cents. */
export const claim = ({ dossier, on, month }: Parsed): number =>
  claimOfMonth(dossier, month, on).subsidyCents;
