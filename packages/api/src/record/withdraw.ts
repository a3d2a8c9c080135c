import {
  conversationOf,
  exemptionOf,
  interviewOf,
  papersOf,
  settleInterview,
  transfersOf,
  withdrawableOf,
  withdrawRecord,
} from '@traject/db';
import type { z } from 'zod';
import type { Change } from '../file/change.ts';
import { stopFollowed } from '../notification/followed.ts';
import { Refusal } from '../refusal.ts';
import { asSeen } from '../versioned.ts';
import type { WithdrawableKind, withdrawRecord as withdrawRecordInput } from './input.ts';

interface Of {
  readonly dossierId: string;
  readonly id: string;
}

/**
 * What goes with a record, or stands in the way: a letter, a revision, a review, an end or a transfer was made of it, so it
 * was no slip of the pen, and what is wrong with it is put right instead.
 */
const WITH_IT: Partial<
  Readonly<Record<WithdrawableKind, (change: Change, of: Of) => Promise<void>>>
> = {
  award: (change, of) => stopFollowed(change, of, 'award'),
  exemption: async (change, of) => {
    const exemption = await exemptionOf(change.transaction, of.dossierId, of.id);
    if (exemption !== undefined && exemption.reviewedOn.length > 0)
      throw new Refusal('built-upon', 'id');
    await stopFollowed(change, of, 'exemption');
  },
  conversation: async ({ transaction, reader }, { dossierId, id }) => {
    const asked = (await conversationOf(transaction, dossierId, id))?.interviewRequestId ?? null;
    const interview = asked === null ? undefined : await interviewOf(transaction, dossierId, asked);
    if (interview !== undefined) await settleInterview(transaction, reader, interview, id);
  },
  interview: async ({ transaction }, { dossierId, id }) => {
    const interview = await interviewOf(transaction, dossierId, id);
    if (interview !== undefined && interview.grantedOn !== null)
      throw new Refusal('built-upon', 'id');
  },
  consultation: async ({ transaction }, { dossierId, id }) => {
    const { received } = await transfersOf(transaction, dossierId);
    if (received.some(({ consultationId }) => consultationId === id))
      throw new Refusal('built-upon', 'id');
  },
  move: async ({ transaction }, { dossierId }) => {
    const { sent } = await transfersOf(transaction, dossierId);
    if (sent.length > 0) throw new Refusal('built-upon', 'id');
  },
};

/**
 * Takes out of a file what does not belong there: it was noted in the wrong file, or twice. Refuses what something else
 * was built upon, and what papers hang on: those are withdrawn first, each with its own reason.
 */
export async function withdraw(
  change: Change,
  { dossierId, kind, id, version, reason }: z.infer<typeof withdrawRecordInput>,
): Promise<void> {
  const { transaction, reader } = change;
  const before = asSeen(await withdrawableOf(transaction, dossierId, kind, id), version);
  const papers = await papersOf(transaction, dossierId);
  if (papers.some(({ recordId, withdrawnAt }) => recordId === id && withdrawnAt === null))
    throw new Refusal('papers-hang-on-it', 'id');
  await WITH_IT[kind]?.(change, { dossierId, id });
  await withdrawRecord(transaction, reader, kind, before, reason);
}
