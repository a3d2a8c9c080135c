import { tables } from '@traject/db';
import { and, eq } from 'drizzle-orm';
import { changeFile } from '../file/change.ts';
import { Refusal } from '../refusal.ts';
import { allowed, router } from '../trpc.ts';
import { askInterview, grantInterview } from './input.ts';

/** Interviews that the person asks for. */
export const interviewRouter = router({
  ask: allowed('follow-up.record')
    .input(askInterview)
    .mutation(({ ctx, input }) =>
      changeFile(
        ctx,
        { ...input, procedure: 'interview.ask' },
        async ({ transaction, reader, trace }) => {
          const row = {
            centreId: reader.centreId,
            id: input.id,
            dossierId: input.dossierId,
            askedOn: input.askedOn,
            recordedBy: reader.staffId,
          };
          await transaction.insert(tables.interviewRequest).values(row);
          await trace({
            action: 'interview.ask',
            record: 'interview_request',
            recordId: input.id,
            after: row,
          });
        },
      ),
    ),

  grant: allowed('follow-up.record')
    .input(grantInterview)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'interview.grant' }, async ({ transaction, trace }) => {
        const { interviewRequest } = tables;
        const itself = and(
          eq(interviewRequest.id, input.id),
          eq(interviewRequest.dossierId, input.dossierId),
        );
        const [before] = await transaction.select().from(interviewRequest).where(itself);
        if (before === undefined) throw new Refusal('not-found', 'id');
        if (input.grantedOn < before.askedOn)
          throw new Refusal('before-other-date', 'grantedOn', { day: before.askedOn });
        const after = { grantedOn: input.grantedOn };
        await transaction.update(interviewRequest).set(after).where(itself);
        await trace({
          action: 'interview.grant',
          record: 'interview_request',
          recordId: input.id,
          before,
          after,
        });
      }),
    ),
});
