import {
  exemptionOf,
  exemptionReasons,
  followNotification,
  inCentre,
  recordExemption,
  reviewExemption,
} from '@traject/db';
import { changeFile } from '../file/change.ts';
import { openFile } from '../file/input.ts';
import { allowed, readerOf, router } from '../trpc.ts';
import { asSeen } from '../versioned.ts';
import {
  recordExemption as recordExemptionInput,
  reviewExemption as reviewExemptionInput,
} from './input.ts';

/** Exemptions for health or equity; the ground and the motivations are kept in a table with its own rights. */
export const exemptionRouter = router({
  reasons: allowed('file.read')
    .input(openFile)
    .query(({ ctx, input }) =>
      inCentre(ctx.database, readerOf(ctx), (transaction) =>
        exemptionReasons(transaction, input.dossierId),
      ),
    ),

  record: allowed('right.record')
    .input(recordExemptionInput)
    .mutation(({ ctx, input }) =>
      changeFile(
        ctx,
        { ...input, procedure: 'exemption.record' },
        async ({ transaction, reader }) => {
          await recordExemption(transaction, reader, input.dossierId, {
            id: input.id,
            decidedOn: input.decidedOn,
            validFrom: input.from,
            validUntil: input.until,
            reason: {
              ground: input.ground,
              projectMotivation: input.projectMotivation,
              willingnessMotivation: input.willingnessMotivation,
            },
          });
          await followNotification(transaction, reader, input.dossierId, {
            about: 'exemption',
            recordId: input.id,
            subject: 'other',
            appliedOn: null,
            decidedOn: input.decidedOn,
            worksFrom: input.from,
          });
        },
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
          await reviewExemption(transaction, reader, exemption, input.on);
        },
      ),
    ),
});
