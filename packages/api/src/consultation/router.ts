import { recordFact } from '@traject/db';
import { changeFile } from '../file/change.ts';
import { allowed, router } from '../trpc.ts';
import { recordConsultation } from './input.ts';

/** Consultations of the KSZ/BCSS, entered by hand. */
export const consultationRouter = router({
  record: allowed('right.record')
    .input(recordConsultation)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'consultation.record' }, ({ transaction, reader }) =>
        recordFact(transaction, reader, input.dossierId, 'consultation.record', {
          id: input.id,
          consultedOn: input.consultedOn,
          rightElsewhere: input.rightElsewhere,
          firstSubsidy: input.firstSubsidy,
          extension: input.extension,
        }),
      ),
    ),
});
