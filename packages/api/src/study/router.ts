import { word } from '@traject/db';
import { changeFile } from '../file/change.ts';
import { allowed, router } from '../trpc.ts';
import { saveVersionedFact } from '../versioned-fact.ts';
import { acceptStudies } from './input.ts';

/** Full-time studies that the centre accepts. */
export const studyRouter = router({
  accept: allowed('right.record')
    .input(acceptStudies)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'study.accept' }, (change) =>
        saveVersionedFact(change, input, 'study.accept', {
          id: input.id,
          decidedOn: input.decidedOn,
          validFrom: input.from,
          validUntil: input.until,
          onEquityGrounds: word(input.onEquityGrounds),
          incomeFromWork: word(input.incomeFromWork),
        }),
      ),
    ),
});
