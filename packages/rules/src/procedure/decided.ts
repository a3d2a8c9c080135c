import type { CivilDate } from '../calendar/civil-date.ts';
import type { NotifiedDecision } from '../facts/decision.ts';
import type { Verdict } from '../verdict.ts';
import { type AppealAnswer, appealVerdict } from './appeal.ts';
import { decisionInTime, notificationTerm } from './application.ts';
import { type Letter, type LetterAnswer, lettersThatCount } from './letters.ts';
import {
  type DecisionMentionsVerdict,
  decisionMentions,
  decisionReasons,
  type ReasonsAnswer,
} from './mentions.ts';
import type { TermVerdict } from './term.ts';

/** What the rules say of one decision towards the person. */
export interface DecisionJudgement {
  readonly decision: string;
  /** Thirty days from the application; null where none is known (PRO-7). */
  readonly inTime: TermVerdict | null;
  /** The notification that the answers on mentions, reasons and appeal rest on. */
  readonly letter: Pick<Letter, 'notifiedOn' | 'notifiedBy'>;
  /** What each letter is worth that had come, in the order of the facts. */
  readonly letters: readonly LetterAnswer[];
  /** Eight days from the decision (PRO-7). */
  readonly notification: TermVerdict;
  readonly reasons: Verdict<ReasonsAnswer>;
  readonly mentions: DecisionMentionsVerdict;
  /** Three months from a lawful notification with all mentions (PRO-8, law art. 47). */
  readonly appeal: Verdict<AppealAnswer>;
}

/** Judges a decision that was taken: in time, made known, reasoned, whole, open to appeal. */
export function judgeDecision(of: NotifiedDecision, on: CivilDate): DecisionJudgement {
  const { first, last, answers } = lettersThatCount(of, on);
  return {
    decision: of.id,
    inTime: decisionInTime(of, on),
    letter: { notifiedOn: last.notifiedOn, notifiedBy: last.notifiedBy },
    letters: answers,
    notification: notificationTerm(first, on),
    reasons: decisionReasons(last),
    mentions: decisionMentions(last),
    appeal: appealVerdict(last, on),
  };
}

/** Whether a decision still has to be made known: it was not sent in a lawful way, or only without a mention. */
export function isToBeMadeKnown({ notification, mentions }: DecisionJudgement): boolean {
  const { answer } = notification;
  if (answer === 'open' || answer === 'overdue') return true;
  return (answer === 'done-in-time' || answer === 'done-late') && mentions.answer === 'incomplete';
}
