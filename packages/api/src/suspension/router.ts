import { inCentre, recordTrace, suspensionsBetween, type Transaction } from '@traject/db';
import { suspensionList } from '@traject/documents/suspension-list';
import { type CalendarMonth, firstOfMonth, lastOfMonth } from '@traject/rules/calendar';
import { Refusal } from '../refusal.ts';
import { allowed, readerOf, router } from '../trpc.ts';
import { exportSuspensions, openSuspensions } from './input.ts';

const ofMonth = (transaction: Transaction, month: CalendarMonth) =>
  suspensionsBetween(transaction, firstOfMonth(month), lastOfMonth(month));

/** The payments that a sanction suspends, for who pays: how much and when, never why. */
export const suspensionRouter = router({
  /** Everybody whose payment is suspended on a day of the month, wholly or in part. */
  open: allowed('suspension.read')
    .input(openSuspensions)
    .query(({ ctx, input: { month } }) =>
      inCentre(ctx.database, readerOf(ctx), async (transaction) => ({
        month,
        on: ctx.today,
        rows: await ofMonth(transaction, month),
      })),
    ),

  /** The same list as CSV; that it was taken out is logged. */
  export: allowed('suspension.export')
    .input(exportSuspensions)
    .mutation(({ ctx, input: { month, language } }) => {
      const reader = readerOf(ctx);
      return inCentre(ctx.database, reader, async (transaction) => {
        const rows = await ofMonth(transaction, month);
        if (rows.length === 0) throw new Refusal('nothing-to-export', 'month');
        const file = suspensionList(
          { month, centre: ctx.staff.centreName },
          rows.map(({ firstName, lastName, ...row }) => ({
            ...row,
            name: `${lastName}, ${firstName}`,
          })),
          language,
        );
        await recordTrace(transaction, reader, {
          action: 'suspension.export',
          dossierId: null,
          record: 'month',
          recordId: month,
          after: { rows: rows.length },
        });
        return file;
      });
    }),
});
