import { inCentre, recordTrace } from '@traject/db';
import { monthList } from '@traject/documents/month-list';
import { Refusal } from '../refusal.ts';
import { allowed, readerOf, router } from '../trpc.ts';
import { monthRows, totalsOf } from './claims.ts';
import { exportMonth, openMonth } from './input.ts';

/** The finance month. */
export const monthRouter = router({
  /** Everybody with a living wage in the month, with the sums. */
  open: allowed('month.read')
    .input(openMonth)
    .query(({ ctx, input: { month } }) =>
      inCentre(ctx.database, readerOf(ctx), async (transaction) => {
        const rows = await monthRows(transaction, month, ctx.today, true);
        return { month, on: ctx.today, rows, totals: totalsOf(rows) };
      }),
    ),

  /** The sums only: no names, for management. */
  totals: allowed('totals.read')
    .input(openMonth)
    .query(({ ctx, input: { month } }) =>
      inCentre(ctx.database, readerOf(ctx), async (transaction) => {
        const rows = await monthRows(transaction, month, ctx.today, false);
        return { month, on: ctx.today, totals: totalsOf(rows) };
      }),
    ),

  /** The list as CSV, UTF-8 with BOM and semicolons; that it was taken out is logged. */
  export: allowed('month.export')
    .input(exportMonth)
    .mutation(({ ctx, input: { month, language } }) => {
      const reader = readerOf(ctx);
      return inCentre(ctx.database, reader, async (transaction) => {
        const rows = await monthRows(transaction, month, ctx.today, true);
        if (rows.length === 0) throw new Refusal('nothing-to-export', 'month');
        const file = monthList(
          { month, centre: ctx.staff.centreName },
          rows.map(({ number, person, claim }) => ({
            number,
            insz: person?.insz ?? '',
            name: person === null ? '' : `${person.lastName}, ${person.firstName}`,
            claim,
          })),
          language,
        );
        await recordTrace(transaction, reader, {
          action: 'month.export',
          dossierId: null,
          record: 'month',
          recordId: month,
          after: { rows: rows.length, totals: totalsOf(rows) },
        });
        return file;
      });
    }),
});
