import { inCentre, reportWordings, writeReportWording } from '@traject/db';
import { Refusal } from '../refusal.ts';
import { allowed, readerOf, router } from '../trpc.ts';
import { writeWording } from './input.ts';

/** The words of the fragment of the social report (BAL-11): those of the centre, where it wrote some. */
export const reportRouter = router({
  wordings: allowed('file.read').query(({ ctx }) =>
    inCentre(ctx.database, readerOf(ctx), reportWordings),
  ),

  /** The head writes them, for everybody. */
  write: allowed('wording.write')
    .input(writeWording)
    .mutation(({ ctx, input: { language, wording, version } }) => {
      const reader = readerOf(ctx);
      return inCentre(ctx.database, reader, async (transaction) => {
        const there = (await reportWordings(transaction)).find((row) => row.language === language);
        if ((there?.version ?? 0) !== version)
          throw new Refusal('changed-meanwhile', 'version', {
            version: String(there?.version ?? 0),
          });
        await writeReportWording(transaction, reader, { language, wording });
        return reportWordings(transaction);
      });
    }),
});
