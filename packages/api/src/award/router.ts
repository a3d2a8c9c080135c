import { tables } from '@traject/db';
import { and, eq } from 'drizzle-orm';
import { changeFile } from '../file/change.ts';
import { Refusal } from '../refusal.ts';
import { allowed, router } from '../trpc.ts';
import { mustBeSeen } from '../versioned.ts';
import { changeAmount, endAward, recordAward } from './input.ts';

/** Award decisions and what becomes of them. */
export const awardRouter = router({
  record: allowed('right.record')
    .input(recordAward)
    .mutation(({ ctx, input }) =>
      changeFile(
        ctx,
        { ...input, procedure: 'award.record' },
        async ({ transaction, reader, trace }) => {
          const { category, monthlyCents } = input;
          const row = {
            centreId: reader.centreId,
            id: input.id,
            dossierId: input.dossierId,
            kind: input.kind,
            appliedOn: input.appliedOn,
            decidedOn: input.decidedOn,
            validFrom: input.from,
            validUntil: input.until,
            topsUpPaidWork: input.topsUpPaidWork,
            amounts:
              category === null || monthlyCents === null
                ? []
                : [{ from: input.from, category, monthlyCents }],
            recordedBy: reader.staffId,
          };
          await transaction.insert(tables.award).values(row);
          await trace({
            action: 'award.record',
            record: 'award',
            recordId: input.id,
            after: row,
          });
        },
      ),
    ),

  end: allowed('right.record')
    .input(endAward)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'award.end' }, async ({ transaction, trace }) => {
        const { award } = tables;
        const itself = and(eq(award.id, input.id), eq(award.dossierId, input.dossierId));
        const [before] = await transaction.select().from(award).where(itself);
        mustBeSeen(before, input.version);
        if (before !== undefined && input.until !== null && input.until < before.validFrom)
          throw new Refusal('before-other-date', 'until', { day: before.validFrom });
        const after = { validUntil: input.until, version: input.version + 1 };
        await transaction.update(award).set(after).where(itself);
        await trace({ action: 'award.end', record: 'award', recordId: input.id, before, after });
      }),
    ),

  changeAmount: allowed('right.record')
    .input(changeAmount)
    .mutation(({ ctx, input }) =>
      changeFile(
        ctx,
        { ...input, procedure: 'award.changeAmount' },
        async ({ transaction, trace }) => {
          const { award } = tables;
          const itself = and(eq(award.id, input.id), eq(award.dossierId, input.dossierId));
          const [before] = await transaction.select().from(award).where(itself);
          mustBeSeen(before, input.version);
          if (before === undefined) return;
          if (input.from < before.validFrom)
            throw new Refusal('before-other-date', 'from', { day: before.validFrom });
          const { from, category, monthlyCents } = input;
          const amounts = [
            ...before.amounts.filter((amount) => amount.from !== from),
            { from, category, monthlyCents },
          ].toSorted((a, b) => (a.from < b.from ? -1 : 1));
          const after = { amounts, version: input.version + 1 };
          await transaction.update(award).set(after).where(itself);
          await trace({
            action: 'award.change-amount',
            record: 'award',
            recordId: input.id,
            before,
            after,
          });
        },
      ),
    ),
});
