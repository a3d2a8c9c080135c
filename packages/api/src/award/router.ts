import { awardOf, changeAward, followNotification, recordFact, stateEndReason } from '@traject/db';
import { fullLivingWage } from '@traject/rules';
import { changeFile } from '../file/change.ts';
import { Refusal } from '../refusal.ts';
import { allowed, router } from '../trpc.ts';
import { asSeen } from '../versioned.ts';
import { correct } from './correct.ts';
import { askFullLivingWage, changeAmount, correctAward, endAward, recordAward } from './input.ts';
import { asNoted } from './noted.ts';

/** Award decisions and what becomes of them. */
export const awardRouter = router({
  /** The full living wage of a category on a day, to fill a form with; null where it is not known. */
  fullLivingWage: allowed('right.record')
    .input(askFullLivingWage)
    .query(({ input }) => fullLivingWage(input.category, input.on) ?? null),

  record: allowed('right.record')
    .input(recordAward)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'award.record' }, async ({ transaction, reader }) => {
        await recordFact(transaction, reader, input.dossierId, 'award.record', {
          id: input.id,
          ...asNoted(input),
        });
        await followNotification(transaction, reader, input.dossierId, {
          about: 'award',
          recordId: input.id,
          subject: 'grant',
          appliedOn: input.appliedOn,
          decidedOn: input.decidedOn,
          worksFrom: input.from,
        });
      }),
    ),

  /** Puts right what was noted wrongly; another decision of the committee is a revision or an end. */
  correct: allowed('right.record')
    .input(correctAward)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'award.correct' }, (change) => correct(change, input)),
    ),

  end: allowed('right.record')
    .input(endAward)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'award.end' }, async ({ transaction, reader }) => {
        const award = asSeen(await awardOf(transaction, input.dossierId, input.id), input.version);
        if (input.until !== null && input.until < award.validFrom)
          throw new Refusal('before-other-date', 'until', { day: award.validFrom });
        const { until, decidedOn, reason, explanation } = input;
        await changeAward(transaction, reader, award, 'award.end', { validUntil: until });
        const ends = until !== null && decidedOn !== null && reason !== null;
        await stateEndReason(transaction, reader, award, ends ? { reason, explanation } : null);
        if (ends)
          await followNotification(transaction, reader, input.dossierId, {
            about: 'end',
            recordId: award.id,
            subject: 'revision',
            appliedOn: null,
            decidedOn,
            worksFrom: until,
          });
      }),
    ),

  changeAmount: allowed('right.record')
    .input(changeAmount)
    .mutation(({ ctx, input }) =>
      changeFile(
        ctx,
        { ...input, procedure: 'award.changeAmount' },
        async ({ transaction, reader }) => {
          const award = asSeen(
            await awardOf(transaction, input.dossierId, input.id),
            input.version,
          );
          const { from, category, monthlyCents } = input;
          if (from < award.validFrom)
            throw new Refusal('before-other-date', 'from', { day: award.validFrom });
          const amounts = [
            ...award.amounts.filter((amount) => amount.from !== from),
            { from, category, monthlyCents },
          ].toSorted((a, b) => (a.from < b.from ? -1 : 1));
          await changeAward(transaction, reader, award, 'award.change-amount', { amounts });
          await followNotification(transaction, reader, input.dossierId, {
            about: 'revision',
            recordId: award.id,
            subject: 'revision',
            appliedOn: null,
            decidedOn: input.decidedOn,
            worksFrom: from,
          });
        },
      ),
    ),
});
