import { hasDuty, holdDuty, type NamedDuty, releaseDuty, type Transaction } from '@traject/db';
import type { z } from 'zod';
import { changeFile } from '../file/change.ts';
import { Refusal } from '../refusal.ts';
import { allowed, router } from '../trpc.ts';
import { holdDuty as holdInput, releaseDuty as releaseInput } from './input.ts';

/** The duty that is meant, when the file has it now. */
async function meant(
  transaction: Transaction,
  { dossierId, kind, record, until }: z.infer<typeof releaseInput>,
): Promise<NamedDuty> {
  const named = { kind, recordId: record, until };
  if (!(await hasDuty(transaction, dossierId, named))) throw new Refusal('not-found', 'kind');
  return named;
}

/** What has to be done, put off by a worker: the days of the law stay what they are. */
export const dutyRouter = router({
  hold: allowed('follow-up.record')
    .input(holdInput)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'duty.hold' }, async ({ transaction, reader }) => {
        if (input.returnsOn <= ctx.today) throw new Refusal('not-ahead', 'returnsOn');
        const { id, reason, returnsOn, dossierId } = input;
        const duty = await meant(transaction, input);
        await holdDuty(transaction, reader, dossierId, duty, { id, reason, returnsOn });
      }),
    ),

  release: allowed('follow-up.record')
    .input(releaseInput)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'duty.release' }, async ({ transaction, reader }) =>
        releaseDuty(transaction, reader, input.dossierId, await meant(transaction, input)),
      ),
    ),
});
