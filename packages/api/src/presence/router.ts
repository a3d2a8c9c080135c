import { beat, inCentre, leave } from '@traject/db';
import { Refusal } from '../refusal.ts';
import { allowed, readerOf, router } from '../trpc.ts';
import { beat as beatInput, leave as leaveInput } from './input.ts';

/** Who else has a file open. It rests on the database alone, so several servers know the same. */
export const presenceRouter = router({
  /** A beat of the heart: says where the reader is and answers who else is there, and where. */
  beat: allowed('file.read')
    .input(beatInput)
    .mutation(({ ctx, input: { tab, dossierId, place } }) => {
      const reader = readerOf(ctx);
      return inCentre(ctx.database, reader, async (transaction) => {
        const others = await beat(transaction, reader, { id: tab, dossierId, place });
        if (others === undefined) throw new Refusal('not-found', 'dossierId');
        return others;
      });
    }),

  leave: allowed('file.read')
    .input(leaveInput)
    .mutation(({ ctx, input }) => {
      const reader = readerOf(ctx);
      return inCentre(ctx.database, reader, (transaction) => leave(transaction, reader, input.tab));
    }),
});
