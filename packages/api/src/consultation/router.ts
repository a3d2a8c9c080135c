import { tables } from '@traject/db';
import { changeFile } from '../file/change.ts';
import { allowed, router } from '../trpc.ts';
import { recordConsultation } from './input.ts';

/** Consultations of the KSZ/BCSS, entered by hand. */
export const consultationRouter = router({
  record: allowed('right.record')
    .input(recordConsultation)
    .mutation(({ ctx, input: { requestId, dossierId, ...facts } }) =>
      changeFile(
        ctx,
        { requestId, dossierId, procedure: 'consultation.record' },
        async ({ transaction, reader, trace }) => {
          const row = {
            ...facts,
            centreId: reader.centreId,
            dossierId,
            recordedBy: reader.staffId,
          };
          await transaction.insert(tables.consultation).values(row);
          await trace({
            action: 'consultation.record',
            record: 'consultation',
            recordId: facts.id,
            after: row,
          });
        },
      ),
    ),
});
