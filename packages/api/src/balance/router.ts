import {
  balancePage,
  balancesOf,
  beginAnotherBalance,
  beginBalance,
  inCentre,
  readBalance,
  recordTrace,
  writeBalancePage,
} from '@traject/db';
import { changeFile } from '../file/change.ts';
import { Refusal } from '../refusal.ts';
import { allowed, readerOf, router } from '../trpc.ts';
import { beginAnother, openBalance, savePage } from './input.ts';

/** The social balance: read and written by social workers only. */
export const balanceRouter = router({
  /** The balance with all its pages, null while it has not begun; that it was read is logged. */
  open: allowed('balance.read')
    .input(openBalance)
    .query(({ ctx, input: { dossierId } }) => {
      const reader = readerOf(ctx);
      return inCentre(ctx.database, reader, async (transaction) => {
        const balance = await readBalance(transaction, dossierId);
        await recordTrace(transaction, reader, {
          action: 'balance.read',
          dossierId,
          record: 'balance',
          recordId: balance?.id ?? dossierId,
        });
        return balance;
      });
    }),

  /** Begins another balance; the earlier one stays to read beside it, and closes. */
  beginAnother: allowed('balance.write')
    .input(beginAnother)
    .mutation(({ ctx, input }) =>
      changeFile(
        ctx,
        { ...input, procedure: 'balance.beginAnother' },
        async ({ transaction, reader }) => {
          const { dossierId, id, startedOn } = input;
          const [last] = await balancesOf(transaction, dossierId);
          if (last === undefined) throw new Refusal('not-found', 'dossierId');
          if (startedOn > ctx.today) throw new Refusal('day-in-future', 'startedOn');
          if (startedOn <= last.startedOn)
            throw new Refusal('before-other-date', 'startedOn', { day: last.startedOn });
          await beginAnotherBalance(transaction, reader, dossierId, { id, startedOn });
        },
      ),
    ),

  savePage: allowed('balance.write')
    .input(savePage)
    .mutation(({ ctx, input }) =>
      changeFile(
        ctx,
        { ...input, procedure: 'balance.savePage' },
        async ({ transaction, reader }) => {
          const { dossierId, page } = input;
          // Somebody began another balance: what was typed in the earlier one is shown beside it, never written over it.
          const [last, ...earlier] = await balancesOf(transaction, dossierId);
          if (last !== undefined && earlier.some(({ id }) => id === input.balanceId))
            throw new Refusal('changed-meanwhile', 'balanceId');
          const balanceId = await beginBalance(transaction, reader, dossierId, {
            id: input.balanceId,
            startedOn: input.startedOn,
          });
          const before = await balancePage(transaction, balanceId, page.domain);
          const version = before?.version ?? 0;
          if (version !== input.version)
            throw new Refusal('changed-meanwhile', 'version', { version: String(version) });
          await writeBalancePage(transaction, reader, { dossierId, balanceId, before }, page);
        },
      ),
    ),
});
