import { inCentre, readEvaluations } from '@traject/db';
import { changeFile } from '../file/change.ts';
import { allowed, readerOf, router } from '../trpc.ts';
import { listEvaluations, recordEvaluation } from './input.ts';
import { record } from './record.ts';

/** Evaluations of projects, with what was said. */
export const evaluationRouter = router({
  /** All evaluations of a file with their text, newest first. */
  list: allowed('file.read')
    .input(listEvaluations)
    .query(({ ctx, input }) =>
      inCentre(ctx.database, readerOf(ctx), (transaction) =>
        readEvaluations(transaction, input.dossierId),
      ),
    ),

  record: allowed('follow-up.record')
    .input(recordEvaluation)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'evaluation.record' }, (change) =>
        record(change, input),
      ),
    ),
});
