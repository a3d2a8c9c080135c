import { changeFile } from '../file/change.ts';
import { allowed, router } from '../trpc.ts';
import { saveVersionedFact } from '../versioned-fact.ts';
import { recordRequest } from './input.ts';

/** Requests for a project by the person or the centre. */
export const requestRouter = router({
  record: allowed('right.record')
    .input(recordRequest)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'request.record' }, (change) =>
        saveVersionedFact(change, input, 'request.record', {
          id: input.id,
          askedBy: input.by,
          askedOn: input.askedOn,
          decidedOn: input.decidedOn,
        }),
      ),
    ),
});
