import { awardOf, correctAward } from '@traject/db';
import type { z } from 'zod';
import type { Change } from '../file/change.ts';
import { decisionsAbout, putRightFollowed } from '../notification/followed.ts';
import { Refusal } from '../refusal.ts';
import { asSeen } from '../versioned.ts';
import type { correctAward as correctAwardInput } from './input.ts';
import { asNoted } from './noted.ts';

type Correction = z.infer<typeof correctAwardInput>;

/**
 * Puts right what was noted of an award. Nothing new is decided, so no new notification is followed: the one that is
 * followed gets the right days. Refuses days that what was recorded since rules out: a letter, a revision, an end.
 */
export async function correct(change: Change, input: Correction): Promise<void> {
  const { transaction, reader } = change;
  const { dossierId, appliedOn, decidedOn, from, until } = input;
  const award = asSeen(await awardOf(transaction, dossierId, input.id), input.version);
  const decisions = await decisionsAbout(change, award);
  // The last day of an award that was ended belongs to the decision that ended it.
  if (until !== award.validUntil && decisions.some(({ about }) => about === 'end'))
    throw new Refusal('ended-by-decision', 'until');
  const [, ...revised] = award.amounts;
  const [revision] = revised;
  if (revision !== undefined && revision.from <= from)
    throw new Refusal('after-other-date', 'from', { day: revision.from });
  const followed = decisions.find(({ about }) => about === 'award');
  await putRightFollowed(change, dossierId, followed, { appliedOn, decidedOn, worksFrom: from });
  const noted = asNoted(input);
  const amounts = noted.amounts.length === 0 ? [] : [...noted.amounts, ...revised];
  await correctAward(transaction, reader, award, { ...noted, amounts }, input.reason);
}
