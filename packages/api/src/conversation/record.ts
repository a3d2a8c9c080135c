import { conversationOf, interviewOf, settleInterview, writeConversation } from '@traject/db';
import type { CivilDate } from '@traject/rules/calendar';
import type { z } from 'zod';
import type { Change } from '../file/change.ts';
import { Refusal } from '../refusal.ts';
import { asSeenOrNew } from '../versioned.ts';
import type { recordConversation } from './input.ts';

/**
 * Records a conversation, completes it or puts it right. The interview for which it is held is granted with it, whether or
 * not the person came (PRO-5); one for which it is held no longer is open again, unless another was held for it.
 */
export async function record(
  { transaction, reader }: Change,
  input: z.infer<typeof recordConversation>,
  today: CivilDate,
): Promise<void> {
  const { dossierId, id, heldOn, channel, attendance, interviewRequestId } = input;
  const { who, said, reason } = input;
  if (heldOn > today) throw new Refusal('day-in-future', 'heldOn');
  const before = asSeenOrNew(await conversationOf(transaction, dossierId, id), input.version);
  if (interviewRequestId !== null) {
    const asked = await interviewOf(transaction, dossierId, interviewRequestId);
    if (asked === undefined) throw new Refusal('not-found', 'interviewRequestId');
    if (heldOn < asked.askedOn)
      throw new Refusal('before-other-date', 'heldOn', { day: asked.askedOn });
  }
  await writeConversation(transaction, reader, dossierId, before, {
    held: { id, heldOn, channel, attendance, interviewRequestId },
    text: { who, said, reason },
  });
  for (const about of new Set([before?.interviewRequestId ?? null, interviewRequestId])) {
    const asked = about === null ? undefined : await interviewOf(transaction, dossierId, about);
    if (asked !== undefined) await settleInterview(transaction, reader, asked);
  }
}
