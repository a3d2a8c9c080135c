import { type DecisionMention, decisionMention } from '@traject/rules/facts';
import type { DecisionInView } from './decision-name.ts';

export const MANNERS = ['registered-post', 'against-receipt', 'other'] as const;
export const MENTIONS = decisionMention.options;

/** A notification as it is typed. */
export interface NotificationValues {
  /** A new letter, or the last one put right; null while that is not chosen. */
  what: 'again' | 'correct' | null;
  notifiedOn: string | null;
  notifiedBy: (typeof MANNERS)[number] | null;
  /** Whether somebody read the text of the decision: only then a mention that is not ticked lacks. */
  read: 'yes' | 'no' | null;
  mentions: DecisionMention[];
  reasons: ('law' | 'fact')[];
  version: number;
}

/** Whether one already stated letter may be put right: that of a sanction is frozen with it. */
export const mayCorrect = ({ about, letters }: DecisionInView): boolean =>
  about !== 'sanction' && letters.length > 0;

/** The fields of a letter of its own: nothing is known of it yet. */
export const newLetter = (decision: DecisionInView): NotificationValues => ({
  // What lacks a mention is repaired by a new letter; otherwise one chooses.
  what: decision.judged.mentions.answer === 'incomplete' || !mayCorrect(decision) ? 'again' : null,
  notifiedOn: null,
  notifiedBy: null,
  read: null,
  mentions: [],
  reasons: [],
  version: decision.version,
});

/** The last letter that holds, as it was recorded. */
export const lastLetter = ({ letters, holding }: DecisionInView) =>
  letters.find(({ id }) => id === holding.at(-1));

/** The fields of the last letter, to put it right. */
export function letterToCorrect(decision: DecisionInView): NotificationValues {
  const letter = lastLetter(decision);
  const { reasonedInLaw, reasonedInFact } = decision.fact.notifiedAgain.at(-1) ?? decision.fact;
  if (letter === undefined) return newLetter(decision);
  const read = Object.values(letter.mentions).some((value) => value !== 'unknown');
  return {
    what: 'correct',
    notifiedOn: letter.notifiedOn,
    notifiedBy: letter.notifiedBy,
    read: read ? 'yes' : null,
    mentions: MENTIONS.filter((mention) => letter.mentions[mention] === true),
    reasons: [
      ...(reasonedInLaw === true ? (['law'] as const) : []),
      ...(reasonedInFact === true ? (['fact'] as const) : []),
    ],
    version: decision.version,
  };
}

/** The facts of what was ticked: without having read the text nothing is known of what it carries. */
export function carried({ read, mentions, reasons }: NotificationValues) {
  const has = <Value>(list: readonly Value[], value: Value) =>
    read === 'yes' ? list.includes(value) : ('unknown' as const);
  return {
    mentions: Object.fromEntries(MENTIONS.map((mention) => [mention, has(mentions, mention)])),
    reasonedInLaw: has(reasons, 'law'),
    reasonedInFact: has(reasons, 'fact'),
  };
}
