import type { CivilDate } from '../calendar/civil-date.ts';
import type { NotifiedDecision } from '../facts/decision.ts';
import type { Verdict } from '../verdict.ts';
import { type AppealAnswer, appealVerdict } from './appeal.ts';
import { decisionInTime, notificationTerm } from './application.ts';
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
  /** Eight days from the decision (PRO-7). */
  readonly notification: TermVerdict;
  readonly reasons: Verdict<ReasonsAnswer>;
  readonly mentions: DecisionMentionsVerdict;
  /** Three months from a lawful notification with all mentions (PRO-8, law art. 47). */
  readonly appeal: Verdict<AppealAnswer>;
}

/** Judges a decision that was taken: in time, made known, reasoned, whole, open to appeal. */
export const judgeDecision = (of: NotifiedDecision, on: CivilDate): DecisionJudgement => ({
  decision: of.id,
  inTime: decisionInTime(of, on),
  notification: notificationTerm(of, on),
  reasons: decisionReasons(of),
  mentions: decisionMentions(of),
  appeal: appealVerdict(of, on),
});
