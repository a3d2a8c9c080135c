import { recordFact } from '@traject/db';
import { changeFile } from '../file/change.ts';
import { allowed, router } from '../trpc.ts';
import { askInterview } from './input.ts';

/** Interviews that the person asks for; a conversation grants one (`conversation.record`). */
export const interviewRouter = router({
  ask: allowed('follow-up.record')
    .input(askInterview)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'interview.ask' }, ({ transaction, reader }) =>
        recordFact(transaction, reader, input.dossierId, 'interview.ask', {
          id: input.id,
          askedOn: input.askedOn,
        }),
      ),
    ),
});
