import { commitmentOf, inCentre, markCommitment, readMarks } from '@traject/db';
import { changeFile } from '../file/change.ts';
import { openFile } from '../file/input.ts';
import { withWriter } from '../file/writers.ts';
import { Refusal } from '../refusal.ts';
import { allowed, readerOf, router } from '../trpc.ts';
import { markCommitment as markCommitmentInput } from './input.ts';

/** Commitments of signed contracts, ticked off beside the text that nobody changes any more. */
export const commitmentRouter = router({
  /** Every tick and every tick taken back, newest first. */
  marks: allowed('file.read')
    .input(openFile)
    .query(({ ctx, input }) =>
      inCentre(ctx.database, readerOf(ctx), async (transaction) =>
        withWriter(transaction, await readMarks(transaction, input.dossierId)),
      ),
    ),

  mark: allowed('follow-up.record')
    .input(markCommitmentInput)
    .mutation(({ ctx, input }) =>
      changeFile(
        ctx,
        { ...input, procedure: 'commitment.mark' },
        async ({ transaction, reader }) => {
          const { dossierId, seen, id, commitmentId, done, markedOn, saidBy, note } = input;
          if (markedOn > ctx.today) throw new Refusal('day-in-future', 'markedOn');
          const commitment = await commitmentOf(transaction, dossierId, commitmentId);
          if (commitment === undefined) throw new Refusal('not-found', 'commitmentId');
          if (!commitment.frozen) throw new Refusal('contract-not-signed', 'commitmentId');
          const marks = await readMarks(transaction, dossierId);
          const last = marks.find(
            (one) =>
              one.contractId === commitment.contractId &&
              one.party === commitment.party &&
              one.commitment === commitment.commitment,
          );
          if ((last?.id ?? null) !== seen || (last?.done ?? false) === done)
            throw new Refusal('changed-meanwhile', 'seen');
          await markCommitment(transaction, reader, dossierId, {
            id,
            commitmentId,
            done,
            markedOn,
            saidBy,
            note,
          });
        },
      ),
    ),
});
