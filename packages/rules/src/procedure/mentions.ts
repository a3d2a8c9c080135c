import { type Condition, decide, decision, truth } from '../decision.ts';
import type { Verdict } from '../verdict.ts';
import { type DecisionMention, decisionMention, type WrittenDecision } from './facts.ts';

export type DecisionMentionsAnswer = 'complete' | 'incomplete';
export type ReasonsAnswer = 'reasoned' | 'not-reasoned';
export type ReasonsCondition = 'reasoned-in-law' | 'reasoned-in-fact';

const MENTIONS = { rule: 'PRO-8', source: 'law', article: '21 §3' } as const;

const mention = (id: DecisionMention): Condition<WrittenDecision, DecisionMention> => ({
  id,
  citation: MENTIONS,
  test: ({ mentions }) => truth(mentions[id]),
  reads: () => [],
});

/** The first mentions that are in; then the one that is not. */
const holding = (count: number) =>
  Object.fromEntries(decisionMention.options.slice(0, count).map((id) => [id, true]));

/**
 * The eight mentions of a decision (PRO-8). Of the last one, how often is paid, no source says whether a refusal may
 * leave it out: it is asked of every decision, and one that pays nothing says so.
 */
export const carriesMentions = decision<WrittenDecision, DecisionMention, DecisionMentionsAnswer>({
  question: 'decision-mentions',
  conditions: decisionMention.options.map(mention),
  rows: [
    { when: holding(decisionMention.options.length), then: 'complete' },
    ...decisionMention.options.map((id, at) => ({
      when: { ...holding(at), [id]: false },
      then: 'incomplete' as const,
    })),
  ],
  outcomes: { complete: 'met', incomplete: 'not-met' },
});

/** A verdict that names what the decision lacks. */
export interface DecisionMentionsVerdict extends Verdict<DecisionMentionsAnswer> {
  /** The mentions that are certainly not in it. */
  readonly absent: readonly DecisionMention[];
}

/** Whether a decision carries its eight mentions, and which it lacks. */
export function decisionMentions(of: WrittenDecision): DecisionMentionsVerdict {
  return {
    ...decide(carriesMentions, of),
    absent: decisionMention.options.filter((id) => of.mentions[id] === false),
  };
}

const reason = (
  id: ReasonsCondition,
  test: Condition<WrittenDecision>['test'],
): Condition<WrittenDecision, ReasonsCondition> => ({
  id,
  citation: MENTIONS,
  test,
  reads: () => [],
});

/** Whether a decision is reasoned in law and in fact (PRO-8). */
export const reasonedInBoth = decision<WrittenDecision, ReasonsCondition, ReasonsAnswer>({
  question: 'decision-reasons',
  conditions: [
    reason('reasoned-in-law', ({ reasonedInLaw }) => truth(reasonedInLaw)),
    reason('reasoned-in-fact', ({ reasonedInFact }) => truth(reasonedInFact)),
  ],
  rows: [
    { when: { 'reasoned-in-law': true, 'reasoned-in-fact': true }, then: 'reasoned' },
    { when: { 'reasoned-in-law': false }, then: 'not-reasoned' },
    { when: { 'reasoned-in-law': true, 'reasoned-in-fact': false }, then: 'not-reasoned' },
  ],
  outcomes: { reasoned: 'met', 'not-reasoned': 'not-met' },
});

/** Whether a decision gives its reasons; lacking reasons do not stop the term of appeal, lacking mentions do. */
export const decisionReasons = (of: WrittenDecision): Verdict<ReasonsAnswer> =>
  decide(reasonedInBoth, of);
