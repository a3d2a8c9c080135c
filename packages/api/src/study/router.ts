import { tables } from '@traject/db';
import { changeFile } from '../file/change.ts';
import { asWord } from '../known.ts';
import { allowed, router } from '../trpc.ts';
import { acceptStudies } from './input.ts';

/** Full-time studies that the centre accepts. */
export const studyRouter = router({
  accept: allowed('right.record')
    .input(acceptStudies)
    .mutation(({ ctx, input }) =>
      changeFile(
        ctx,
        { ...input, procedure: 'study.accept' },
        async ({ transaction, reader, trace }) => {
          const row = {
            centreId: reader.centreId,
            id: input.id,
            dossierId: input.dossierId,
            decidedOn: input.decidedOn,
            validFrom: input.from,
            validUntil: input.until,
            onEquityGrounds: asWord(input.onEquityGrounds),
            incomeFromWork: asWord(input.incomeFromWork),
            recordedBy: reader.staffId,
          };
          await transaction.insert(tables.studyAcceptance).values(row);
          await trace({ action: 'study.accept', record: 'study_acceptance', recordId: input.id, after: row });
        },
      ),
    ),
});
