import { inCentre, isFirstTime, lockFile, teamOfFile } from '@traject/db';
import type { z } from 'zod';
import { type FileView, fileView } from '../file/view.ts';
import { Refusal } from '../refusal.ts';
import { readerOf, type StaffContext } from '../trpc.ts';
import { giveFile } from './give-file.ts';
import type { handOverFile as handOverInput } from './input.ts';
import { successorFor } from './successor.ts';

/** The file as it stands after it was given away; null when the giver does not see it any more. */
export interface HandedOver {
  readonly view: FileView | null;
}

/**
 * Gives a file to a successor for good, now or from a day that is still to come, in one transaction with its audit row.
 * One change at a time is planned: another comes after the first was taken back. The duties do not move: they are of the
 * file, not of the worker. Where the teams differ the giver loses sight of it, so the act comes last and the answer
 * says only that it was done; a repeated request gets the same answer.
 */
export function handOver(
  context: StaffContext,
  input: z.infer<typeof handOverInput>,
): Promise<HandedOver> {
  const reader = readerOf(context);
  const { dossierId, requestId, startsOn, letterSentOn } = input;
  const { today } = context;
  return inCentre(context.database, reader, async (transaction) => {
    if (await isFirstTime(transaction, reader, requestId, 'worker.handOver')) {
      if (!(await lockFile(transaction, dossierId))) throw new Refusal('not-found', 'dossierId');
      if (letterSentOn !== null && letterSentOn > today)
        throw new Refusal('day-in-future', 'letterSentOn');
      const { workerId, teamId, nextFrom } = await successorFor(context, transaction, input);
      if (nextFrom !== null) throw new Refusal('hand-over-planned', 'startsOn', { day: nextFrom });
      const change = {
        id: input.id,
        workerId,
        successorId: input.successorId,
        startsOn,
        endsOn: null,
        letterSentOn,
        teamId: teamId ?? (await teamOfFile(transaction, dossierId, today)),
      };
      await giveFile(transaction, reader, dossierId, change, today);
    }
    const stillSeen = await lockFile(transaction, dossierId);
    return { view: stillSeen ? await fileView(transaction, dossierId, today) : null };
  });
}
