import {
  correctDecisionDays,
  decisionsOf,
  followNotification,
  notificationOf,
  recordLetter,
} from '@traject/db';
import type { CivilDate } from '@traject/rules/calendar';
import type { DecisionMention, NotifiedDecision } from '@traject/rules/facts';
import type { Change } from '../file/change.ts';

interface Decision {
  readonly id: string;
  readonly dossierId: string;
  readonly decidedOn: CivilDate;
  readonly startsOn: CivilDate | null;
}

/** The notification that is followed for a decision on a sanction, or undefined. */
async function followed(
  { transaction }: Change,
  { id, dossierId }: Pick<Decision, 'id' | 'dossierId'>,
) {
  const found = (await decisionsOf(transaction, dossierId)).find(
    ({ about, recordId }) => about === 'sanction' && recordId === id,
  );
  return found === undefined ? undefined : notificationOf(transaction, dossierId, found.id);
}

/** Follows the notification of a decision: it has to be made known within eight days (PRO-7). */
export async function followDecision(change: Change, decision: Decision): Promise<void> {
  const { transaction, reader } = change;
  const { id, dossierId, decidedOn, startsOn } = decision;
  const days = { decidedOn, worksFrom: startsOn ?? decidedOn };
  const before = await followed(change, decision);
  if (before !== undefined) await correctDecisionDays(transaction, reader, before, days);
  else
    await followNotification(transaction, reader, dossierId, {
      about: 'sanction',
      recordId: id,
      subject: 'sanction',
      appliedOn: null,
      ...days,
    });
}

/** Of each of the eight mentions, whether the letter carries it (PRO-8). */
const carried = (mentions: readonly DecisionMention[]): NotifiedDecision['mentions'] => ({
  'right-to-appeal': mentions.includes('right-to-appeal'),
  'court-and-address': mentions.includes('court-and-address'),
  'term-and-form-of-appeal': mentions.includes('term-and-form-of-appeal'),
  'judicial-code': mentions.includes('judicial-code'),
  'file-and-social-worker': mentions.includes('file-and-social-worker'),
  'right-to-explanation': mentions.includes('right-to-explanation'),
  'appeal-does-not-suspend': mentions.includes('appeal-does-not-suspend'),
  'payment-frequency': mentions.includes('payment-frequency'),
});

/** Records how the decision was made known, where every other decision towards the person stands as well. */
export async function madeKnown(
  change: Change,
  decision: Pick<Decision, 'id' | 'dossierId'>,
  made: {
    readonly notifiedOn: CivilDate;
    readonly notifiedBy: 'registered-post' | 'against-receipt';
    readonly mentions: readonly DecisionMention[];
  },
): Promise<void> {
  const before = await followed(change, decision);
  if (before === undefined) return;
  await recordLetter(change.transaction, change.reader, before, {
    correctsId: null,
    notifiedOn: made.notifiedOn,
    notifiedBy: made.notifiedBy,
    mentions: carried(made.mentions),
    // Without a motivation in fact and in law no decision is written here.
    reasonedInLaw: 'yes',
    reasonedInFact: 'yes',
  });
}
