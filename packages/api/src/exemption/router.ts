import {
  endExemption,
  exemptionOf,
  exemptionReasons,
  exemptionReviews,
  followNotification,
  inCentre,
  reviewExemption,
} from '@traject/db';
import { changeFile } from '../file/change.ts';
import { openFile } from '../file/input.ts';
import { Refusal } from '../refusal.ts';
import { allowed, readerOf, router } from '../trpc.ts';
import { asSeen } from '../versioned.ts';
import {
  endExemption as endExemptionInput,
  recordExemption,
  reviewExemption as reviewExemptionInput,
} from './input.ts';
import { record } from './record.ts';

/** Exemptions for health or equity; the ground and the motivations are kept in a table with its own rights. */
export const exemptionRouter = router({
  reasons: allowed('file.read')
    .input(openFile)
    .query(({ ctx, input }) =>
      inCentre(ctx.database, readerOf(ctx), (transaction) =>
        exemptionReasons(transaction, input.dossierId),
      ),
    ),

  /** What each review found. */
  reviews: allowed('file.read')
    .input(openFile)
    .query(({ ctx, input }) =>
      inCentre(ctx.database, readerOf(ctx), (transaction) =>
        exemptionReviews(transaction, input.dossierId),
      ),
    ),

  record: allowed('right.record')
    .input(recordExemption)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'exemption.record' }, (change) =>
        record(change, input),
      ),
    ),

  review: allowed('follow-up.record')
    .input(reviewExemptionInput)
    .mutation(({ ctx, input }) =>
      changeFile(
        ctx,
        { ...input, procedure: 'exemption.review' },
        async ({ transaction, reader }) => {
          const exemption = asSeen(
            await exemptionOf(transaction, input.dossierId, input.id),
            input.version,
          );
          if (input.on < exemption.validFrom)
            throw new Refusal('before-other-date', 'on', { day: exemption.validFrom });
          await reviewExemption(transaction, reader, exemption, {
            id: input.reviewId,
            reviewedOn: input.on,
            finding: input.finding,
            account: input.account,
          });
        },
      ),
    ),

  /** Ends an exemption; that too is a decision to be made known. */
  end: allowed('right.record')
    .input(endExemptionInput)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'exemption.end' }, async ({ transaction, reader }) => {
        const exemption = asSeen(
          await exemptionOf(transaction, input.dossierId, input.id),
          input.version,
        );
        const { until, decidedOn } = input;
        if (until !== null && until < exemption.validFrom)
          throw new Refusal('before-other-date', 'until', { day: exemption.validFrom });
        await endExemption(transaction, reader, exemption, until);
        if (until !== null && decidedOn !== null)
          await followNotification(transaction, reader, input.dossierId, {
            about: 'exemption-end',
            recordId: exemption.id,
            subject: 'other',
            appliedOn: null,
            decidedOn,
            worksFrom: until,
          });
      }),
    ),
});
