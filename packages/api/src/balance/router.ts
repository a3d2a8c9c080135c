import { inCentre, recordTrace, tables } from '@traject/db';
import { and, eq, sql } from 'drizzle-orm';
import { changeFile } from '../file/change.ts';
import { Refusal } from '../refusal.ts';
import { allowed, readerOf, router } from '../trpc.ts';
import { openBalance, savePage } from './input.ts';
import { readBalance } from './pages.ts';

/** The social balance: read and written by social workers only. */
export const balanceRouter = router({
  open: allowed('balance.read')
    .input(openBalance)
    .query(({ ctx, input: { dossierId } }) => {
      const reader = readerOf(ctx);
      return inCentre(ctx.database, reader, async (transaction) => {
        const opened = await readBalance(transaction, dossierId);
        await recordTrace(transaction, reader, {
          action: 'balance.read',
          dossierId,
          record: 'balance',
          recordId: opened?.id ?? dossierId,
        });
        return opened;
      });
    }),

  savePage: allowed('balance.write')
    .input(savePage)
    .mutation(({ ctx, input }) =>
      changeFile(
        ctx,
        { ...input, procedure: 'balance.savePage' },
        async ({ transaction, reader, trace }) => {
          const { balance, balanceDomain, balanceGoal } = tables;
          const { centreId, staffId } = reader;
          const { goals, ...page } = input.page;
          await transaction
            .insert(balance)
            .values({
              centreId,
              id: input.balanceId,
              dossierId: input.dossierId,
              startedOn: input.startedOn,
              recordedBy: staffId,
            })
            .onConflictDoNothing();
          // Two tabs may each have begun a balance: the file keeps the first, whatever id the second one made.
          const [head] = await transaction
            .select({ id: balance.id })
            .from(balance)
            .where(eq(balance.dossierId, input.dossierId));
          const balanceId = head?.id ?? input.balanceId;
          const itself = and(
            eq(balanceDomain.balanceId, balanceId),
            eq(balanceDomain.domain, page.domain),
          );
          const [before] = await transaction.select().from(balanceDomain).where(itself);
          if ((before?.version ?? 0) !== input.version)
            throw new Refusal('changed-meanwhile', 'version', {
              version: String(before?.version ?? 0),
            });
          const row = {
            ...page,
            centreId,
            balanceId,
            version: input.version + 1,
            savedBy: staffId,
            savedAt: sql`now()`,
          };
          await transaction
            .insert(balanceDomain)
            .values(row)
            .onConflictDoUpdate({
              target: [balanceDomain.centreId, balanceDomain.balanceId, balanceDomain.domain],
              set: row,
            });
          await transaction
            .delete(balanceGoal)
            .where(
              and(eq(balanceGoal.balanceId, balanceId), eq(balanceGoal.domain, page.domain)),
            );
          if (goals.length > 0)
            await transaction.insert(balanceGoal).values(
              goals.map((goal, position) => ({
                ...goal,
                centreId,
                balanceId,
                domain: page.domain,
                position,
              })),
            );
          await trace({
            action: 'balance.save',
            record: 'balance_domain',
            recordId: `${balanceId}/${page.domain}`,
            before,
            after: { ...row, goals },
          });
        },
      ),
    ),
});
