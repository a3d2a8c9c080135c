import type { CivilDate } from '../calendar/civil-date.ts';
import type { NotifiedDecision } from '../facts/decision.ts';
import { notifiedOn } from './application.ts';
import { decisionMentions } from './mentions.ts';
import { knownDone } from './term.ts';

/** A decision as one of its notifications carried it. */
export type Letter = Omit<NotifiedDecision, 'notifiedAgain'>;

/** Whether a letter made the decision known as the law asks: in a lawful way (PRO-7), with the eight mentions (PRO-8). */
function isSound(letter: Letter, on: CivilDate): boolean {
  const sent = knownDone(notifiedOn(letter), on);
  return sent !== null && sent !== 'unknown' && decisionMentions(letter).answer === 'complete';
}

/** The letters with which a decision was made known, as far as they are judged. */
interface Letters {
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
  return come
    .map((letter): Letter => ({ ...original, ...letter }))
    .reduce(
      (counted, letter) => {
        const sound = isSound(letter, on);
        if (counted.sound) return sound ? { ...counted, last: letter } : counted;
        return { first: letter, last: letter, sound };
      },
      { first: original, last: original, sound: isSound(original, on) },
    );
}
