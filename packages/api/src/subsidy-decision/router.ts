import { word } from '@traject/db';
import { changeFile } from '../file/change.ts';
import { allowed, router } from '../trpc.ts';
import { saveVersionedFact } from '../versioned-fact.ts';
import { recordSubsidyDecision } from './input.ts';

/** Decisions on the extension and the second chance. */
export const subsidyDecisionRouter = router({
  record: allowed('follow-up.record')
    .input(recordSubsidyDecision)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'subsidy-decision.record' }, (change) =>
        saveVersionedFact(change, input, 'subsidy-decision.record', {
          id: input.id,
          kind: input.kind,
          decidedOn: input.decidedOn,
          reasoned: input.reasoned,
          afterSocialInquiry: input.afterSocialInquiry,
          reportedOn: input.reportedOn,
          needEstablished: input.needEstablished,
          studentSubsidyEver: word(input.studentSubsidyEver),
        }),
      ),
    ),
});
