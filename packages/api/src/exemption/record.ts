import { exemptionOf, followNotification, writeExemption } from '@traject/db';
import type { z } from 'zod';
import type { Change } from '../file/change.ts';
import { decisionsAbout, putRightFollowed } from '../notification/followed.ts';
import { Refusal } from '../refusal.ts';
import { asSeenOrNew } from '../versioned.ts';
import type { recordExemption } from './input.ts';

/**
 * Records an exemption, of which the notification is followed from then on, or puts right what was noted of it. Nothing
 * new is decided then, so the notification that is followed gets the right days; days that a letter, a review or the
 * decision that ended it rule out are refused.
 */
export async function record(
  change: Change,
  input: z.infer<typeof recordExemption>,
): Promise<void> {
  const { transaction, reader } = change;
  const { dossierId, id, decidedOn, from, until } = input;
  const before = asSeenOrNew(await exemptionOf(transaction, dossierId, id), input.version);
  const days = { appliedOn: null, decidedOn, worksFrom: from };
  if (before === undefined)
    await followNotification(transaction, reader, dossierId, {
      ...days,
      about: 'exemption',
      recordId: id,
      subject: 'other',
    });
  else {
    const decisions = await decisionsAbout(change, before);
    // The last day of an exemption that was ended belongs to the decision that ended it.
    if (until !== before.validUntil && decisions.some(({ about }) => about === 'exemption-end'))
      throw new Refusal('ended-by-decision', 'until');
    const [firstReview] = before.reviewedOn;
    if (firstReview !== undefined && firstReview < from)
      throw new Refusal('after-other-date', 'from', { day: firstReview });
    const followed = decisions.find(({ about }) => about === 'exemption');
    await putRightFollowed(change, dossierId, followed, days);
  }
  await writeExemption(transaction, reader, dossierId, before, {
    id,
    decidedOn,
    validFrom: from,
    validUntil: until,
    reason: {
      ground: input.ground,
      projectMotivation: input.projectMotivation,
      willingnessMotivation: input.willingnessMotivation,
    },
  });
}
