import type { CivilDate } from '../calendar/civil-date.ts';
import type { NotifiedDecision } from '../facts/decision.ts';
import { notifiedOn } from './application.ts';
import { decisionMentions } from './mentions.ts';
import { knownDone } from './term.ts';

/** A decision as one of its notifications carried it. */
export type Letter = Omit<NotifiedDecision, 'notifiedAgain'>;

/**
 * What a letter is worth: sound, not (yet) sent in a way that the law names, without one of the eight mentions, or not
 * known in one of these.
 */
export type LetterAnswer = 'sound' | 'not-sent' | 'incomplete' | 'not-known';

/** A letter makes a decision known as the law asks in a lawful way (PRO-7) and with the eight mentions (PRO-8). */
function answerOf(letter: Letter, on: CivilDate): LetterAnswer {
  const sent = knownDone(notifiedOn(letter), on);
  if (sent === null) return 'not-sent';
  const { answer } = decisionMentions(letter);
  if (answer === 'incomplete') return answer;
  return sent === 'unknown' || answer === 'undetermined' ? 'not-known' : 'sound';
}

/** The letters with which a decision was made known, as far as they are judged. */
interface Letters {
  /** What each letter that had come is worth, in the order of the facts. */
  readonly answers: readonly LetterAnswer[];
  /** The one that settles whether the decision was made known in its term: the first that is sound. */
  readonly first: Letter;
  /** The one with which the term of appeal runs, and whose mentions and reasons are judged: the last that is sound. */
  readonly last: Letter;
}

/**
 * Which of several notifications of one decision the answers of a day rest on: the sound ones, or the last that was sent
 * while none is sound. So a letter without a mention is repaired by a later one; see `decisions/notified-again.md`.
 */
export function lettersThatCount(
  { notifiedAgain, ...original }: NotifiedDecision,
  on: CivilDate,
): Letters {
  const come = notifiedAgain.filter((letter) => letter.notifiedOn <= on);
  const later = come.map((letter): Letter => ({ ...original, ...letter }));
  const answers = [original, ...later].map((letter) => answerOf(letter, on));
  return later.reduce<Letters>(
    (counted, letter, at) => {
      const sound = answers[at + 1] === 'sound';
      if (answerOf(counted.first, on) !== 'sound') return { answers, first: letter, last: letter };
      return sound ? { ...counted, last: letter } : counted;
    },
    { answers, first: original, last: original },
  );
}
