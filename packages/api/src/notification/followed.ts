import {
  correctDecisionDays,
  decisionsOf,
  lettersThatHold,
  notificationOf,
  stopFollowing,
} from '@traject/db';
import type { CivilDate } from '@traject/rules/calendar';
import type { Change } from '../file/change.ts';
import { Refusal } from '../refusal.ts';

interface Of {
  readonly dossierId: string;
  /** The record that was decided on. */
  readonly id: string;
}

type Decision = Awaited<ReturnType<typeof decisionsOf>>[number];

/** The decisions of a file about one record: that it is granted, revised, ended. */
export const decisionsAbout = async (
  { transaction }: Change,
  { dossierId, id }: Of,
): Promise<Decision[]> =>
  (await decisionsOf(transaction, dossierId)).filter(({ recordId }) => recordId === id);

/**
 * Puts right the days of a decision whose notification is followed. Refuses a decision that would come after the letter
 * with which it was made known.
 */
export async function putRightFollowed(
  { transaction, reader }: Change,
  dossierId: string,
  followed: Decision | undefined,
  days: { appliedOn: CivilDate | null; decidedOn: CivilDate; worksFrom: CivilDate },
): Promise<void> {
  const notification = followed && (await notificationOf(transaction, dossierId, followed.id));
  if (followed === undefined || notification === undefined) return;
  const { appliedOn, decidedOn, worksFrom } = days;
  const [letter] = lettersThatHold(followed.letters);
  if (letter !== undefined && letter.notifiedOn < decidedOn)
    throw new Refusal('after-other-date', 'decidedOn', { day: letter.notifiedOn });
  if (
    notification.appliedOn !== appliedOn ||
    notification.decidedOn !== decidedOn ||
    notification.worksFrom !== worksFrom
  )
    await correctDecisionDays(transaction, reader, notification, days);
}

/**
 * Follows the notification of a record no longer, for the record is taken out of the file. Refuses one about which more was
 * decided than `first`, or of which a letter was noted: it was no slip of the pen.
 */
export async function stopFollowed(
  change: Change,
  of: Of,
  first: Decision['about'],
): Promise<void> {
  const { transaction, reader } = change;
  const decisions = await decisionsAbout(change, of);
  if (decisions.some(({ about, letters }) => about !== first || letters.length > 0))
    throw new Refusal('built-upon', 'id');
  for (const { id } of decisions) {
    const followed = await notificationOf(transaction, of.dossierId, id);
    if (followed !== undefined) await stopFollowing(transaction, reader, followed);
  }
}
