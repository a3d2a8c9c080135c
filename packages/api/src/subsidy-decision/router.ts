import { tables } from '@traject/db';
import { changeFile } from '../file/change.ts';
import { asWord } from '../known.ts';
import { allowed, router } from '../trpc.ts';
import { recordSubsidyDecision } from './input.ts';

/** Decisions on the extension and the second chance. */
export const subsidyDecisionRouter = router({
  record: allowed('follow-up.record')
    .input(recordSubsidyDecision)
    .mutation(({ ctx, input }) =>
      changeFile(
        ctx,
        { ...input, procedure: 'subsidy-decision.record' },
        async ({ transaction, reader, trace }) => {
          const row = {
            centreId: reader.centreId,
            id: input.id,
            dossierId: input.dossierId,
            kind: input.kind,
            decidedOn: input.decidedOn,
            reasoned: input.reasoned,
            afterSocialInquiry: input.afterSocialInquiry,
            reportedOn: input.reportedOn,
            needEstablished: input.needEstablished,
            studentSubsidyEver: asWord(input.studentSubsidyEver),
            recordedBy: reader.staffId,
          };
          await transaction.insert(tables.subsidyDecision).values(row);
          await trace({ action: 'subsidy-decision.record', record: 'subsidy_decision', recordId: input.id, after: row });
        },
      ),
    ),
});
