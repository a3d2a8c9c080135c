import { inCentre, loadDossiers } from '@traject/db';
import { ledger } from '@traject/rules';
import { openFile } from '../file/input.ts';
import { Refusal } from '../refusal.ts';
import { allowed, readerOf, router } from '../trpc.ts';

/** The subsidy of a life, month by month, with what each month needs. */
export const ledgerRouter = router({
  open: allowed('file.read')
    .input(openFile)
    .query(({ ctx, input: { dossierId } }) =>
      inCentre(ctx.database, readerOf(ctx), async (transaction) => {
        const loaded = (await loadDossiers(transaction, [dossierId])).get(dossierId);
        if (loaded === undefined) throw new Refusal('not-found', 'dossierId');
        return ledger(loaded.facts, { on: ctx.today });
      }),
    ),
});
