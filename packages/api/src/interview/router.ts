import { interviewOf } from '@traject/db';
import { changeFile } from '../file/change.ts';
import { Refusal } from '../refusal.ts';
import { allowed, router } from '../trpc.ts';
import { saveVersionedFact } from '../versioned-fact.ts';
import { askInterview } from './input.ts';

/** Interviews that the person asks for; a conversation grants one (`conversation.record`). */
export const interviewRouter = router({
  ask: allowed('follow-up.record')
    .input(askInterview)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'interview.ask' }, async (change) => {
        const { dossierId, id, askedOn } = input;
        const granted = (await interviewOf(change.transaction, dossierId, id))?.grantedOn ?? null;
        if (granted !== null && granted < askedOn)
          throw new Refusal('after-other-date', 'askedOn', { day: granted });
        await saveVersionedFact(change, input, 'interview.ask', { id, askedOn });
      }),
    ),
});
