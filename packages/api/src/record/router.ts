import { changeFile } from '../file/change.ts';
import { allowed, router } from '../trpc.ts';
import { withdrawRecord } from './input.ts';
import { withdraw } from './withdraw.ts';

/** What holds of every kind of record. */
export const recordRouter = router({
  /** Takes a record out of a file in which it does not belong; what is judged follows at once. */
  withdraw: allowed('right.record')
    .input(withdrawRecord)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'record.withdraw' }, (change) =>
        withdraw(change, input),
      ),
    ),
});
