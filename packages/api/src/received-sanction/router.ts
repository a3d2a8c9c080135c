import { inCentre, receivedSanctions } from '@traject/db';
import { carryOnVerdict, restOfSanction, stepsVerdict } from '@traject/rules';
import { changeFile } from '../file/change.ts';
import { allowed, readerOf, router } from '../trpc.ts';
import { choose } from './choose.ts';
import { receivedFacts } from './facts.ts';
import { chooseOnReceived, listReceivedSanctions } from './input.ts';

/** Sanctions that another centre decided and that came with a transfer file (SAN-5). */
export const receivedSanctionRouter = router({
  /** Those of a file, the newest first, with what the rules say of each and what remains of it from today on. */
  list: allowed('file.read')
    .input(listReceivedSanctions)
    .query(({ ctx, input }) =>
      inCentre(ctx.database, readerOf(ctx), async (transaction) =>
        (await receivedSanctions(transaction, input.dossierId))
          .toReversed()
          .map(({ centreId: _centre, dossierId: _dossier, ...row }) => {
            const of = receivedFacts(row);
            const subject = { of, on: ctx.today };
            return {
              ...row,
              carryOn: carryOnVerdict(subject),
              /** The steps that the other centre set, as the days that came along show them. */
              steps: stepsVerdict(subject),
              rest: restOfSanction(of, ctx.today),
            };
          }),
      ),
    ),

  choose: allowed('follow-up.record')
    .input(chooseOnReceived)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'receivedSanction.choose' }, (change) =>
        choose(change, input, ctx.today),
      ),
    ),
});
