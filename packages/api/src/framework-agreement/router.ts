import { addFramework, frameworkOf, inCentre, isFirstTime, listFrameworks } from '@traject/db';
import { Refusal } from '../refusal.ts';
import { allowed, readerOf, router } from '../trpc.ts';
import { addFramework as addFrameworkInput } from './input.ts';

/** The framework agreement of the council, in versions; contracts keep the version that they stand on. */
export const frameworkAgreementRouter = router({
  /** Every version, the newest first. */
  list: allowed('file.read').query(({ ctx }) =>
    inCentre(ctx.database, readerOf(ctx), async (transaction) =>
      (await listFrameworks(transaction)).map(
        ({ id, version, adoptedOn, validFrom, validUntil, textNl, textFr, textDe }) => ({
          id,
          version,
          adoptedOn,
          validFrom,
          validUntil,
          text: { nl: textNl, fr: textFr, de: textDe },
        }),
      ),
    ),
  ),

  /** Adds a version; the one that held ends on the day before. */
  add: allowed('contract-lists.write')
    .input(addFrameworkInput)
    .mutation(({ ctx, input }) => {
      const reader = readerOf(ctx);
      return inCentre(ctx.database, reader, async (transaction) => {
        const { requestId, ...stated } = input;
        if (!(await isFirstTime(transaction, reader, requestId, 'frameworkAgreement.add'))) return;
        if ((await frameworkOf(transaction, stated.version)) !== undefined)
          throw new Refusal('framework-exists', 'version');
        const [last] = await listFrameworks(transaction);
        if (last?.validFrom !== null && last !== undefined && stated.validFrom <= last.validFrom)
          throw new Refusal('before-other-date', 'validFrom', { day: last.validFrom });
        await addFramework(transaction, reader, stated);
      });
    }),
});
