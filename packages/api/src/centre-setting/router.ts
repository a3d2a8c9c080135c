import {
  allowOneSidedChanges,
  allowsOneSidedChanges,
  inCentre,
  isFirstTime,
  type Transaction,
} from '@traject/db';
import { allowed, readerOf, router } from '../trpc.ts';
import { saveOneSidedChanges } from './input.ts';

const settingsOf = async (transaction: Transaction) => ({
  /** A worker may make an appointment alone. It conflicts with the law and is flagged wherever it is used (AMD-2). */
  allowsOneSidedChanges: await allowsOneSidedChanges(transaction),
});

/** What a centre decides for itself where the law leaves room, or where it departs from it and says so. */
export const centreSettingRouter = router({
  read: allowed('centre.settings').query(({ ctx }) =>
    inCentre(ctx.database, readerOf(ctx), settingsOf),
  ),

  saveOneSidedChanges: allowed('centre.settings')
    .input(saveOneSidedChanges)
    .mutation(({ ctx, input }) => {
      const reader = readerOf(ctx);
      return inCentre(ctx.database, reader, async (transaction) => {
        if (await isFirstTime(transaction, reader, input.requestId, 'centreSetting.oneSided'))
          await allowOneSidedChanges(transaction, reader, input.allowed);
        return settingsOf(transaction);
      });
    }),
});
