import { changeFile } from '../file/change.ts';
import { allowed, router } from '../trpc.ts';
import { saveVersionedFact } from '../versioned-fact.ts';
import { decideWorkTrack } from './input.ts';

/** Projects that lead to an employment contract within a set period. */
export const workTrackRouter = router({
  decide: allowed('right.record')
    .input(decideWorkTrack)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'work-track.decide' }, (change) =>
        saveVersionedFact(change, input, 'work-track.decide', {
          id: input.id,
          decidedOn: input.decidedOn,
        }),
      ),
    ),
});
