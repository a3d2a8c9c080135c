import { tables } from '@traject/db';
import { changeFile } from '../file/change.ts';
import { allowed, router } from '../trpc.ts';
import { recordRequest } from './input.ts';

/** Requests for a project by the person or the centre. */
export const requestRouter = router({
  record: allowed('right.record')
    .input(recordRequest)
    .mutation(({ ctx, input }) =>
      changeFile(
        ctx,
        { ...input, procedure: 'request.record' },
        async ({ transaction, reader, trace }) => {
          const row = {
            centreId: reader.centreId,
            id: input.id,
            dossierId: input.dossierId,
            askedBy: input.by,
            askedOn: input.askedOn,
            decidedOn: input.decidedOn,
            recordedBy: reader.staffId,
          };
          await transaction.insert(tables.projectRequest).values(row);
          await trace({ action: 'request.record', record: 'project_request', recordId: input.id, after: row });
        },
      ),
    ),
});
