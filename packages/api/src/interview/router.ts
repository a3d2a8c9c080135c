import { grantInterview, interviewOf, recordFact } from '@traject/db';
import { changeFile } from '../file/change.ts';
import { Refusal } from '../refusal.ts';
import { allowed, router } from '../trpc.ts';
import { askInterview, grantInterview as grantInterviewInput } from './input.ts';

/** Interviews that the person asks for. */
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

  grant: allowed('follow-up.record')
    .input(grantInterviewInput)
    .mutation(({ ctx, input }) =>
      changeFile(
        ctx,
        { ...input, procedure: 'interview.grant' },
        async ({ transaction, reader }) => {
          const asked = await interviewOf(transaction, input.dossierId, input.id);
          if (asked === undefined) throw new Refusal('not-found', 'id');
          if (input.grantedOn < asked.askedOn)
            throw new Refusal('before-other-date', 'grantedOn', { day: asked.askedOn });
          await grantInterview(transaction, reader, asked, input.grantedOn);
        },
      ),
    ),
});
