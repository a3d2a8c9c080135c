import { inCentre, tables } from '@traject/db';
import { and, eq } from 'drizzle-orm';
import { changeFile } from '../file/change.ts';
import { openFile } from '../file/input.ts';
import { allowed, readerOf, router } from '../trpc.ts';
import { mustBeSeen } from '../versioned.ts';
import { recordExemption, reviewExemption } from './input.ts';

/** Exemptions for health or equity; the ground and the motivations are kept in a table with its own rights. */
export const exemptionRouter = router({
  reasons: allowed('file.read')
    .input(openFile)
    .query(({ ctx, input }) =>
      inCentre(ctx.database, readerOf(ctx), (transaction) =>
        transaction
          .select({
            id: tables.exemptionReason.id,
            ground: tables.exemptionReason.ground,
            projectMotivation: tables.exemptionReason.projectMotivation,
            willingnessMotivation: tables.exemptionReason.willingnessMotivation,
          })
          .from(tables.exemptionReason)
          .innerJoin(tables.dossier, eq(tables.dossier.id, tables.exemptionReason.dossierId))
          .where(eq(tables.dossier.id, input.dossierId)),
      ),
    ),

  record: allowed('right.record')
    .input(recordExemption)
    .mutation(({ ctx, input }) =>
      changeFile(
        ctx,
        { ...input, procedure: 'exemption.record' },
        async ({ transaction, reader, trace }) => {
          const own = {
            centreId: reader.centreId,
            id: input.id,
            dossierId: input.dossierId,
          };
          const row = {
            ...own,
            decidedOn: input.decidedOn,
            validFrom: input.from,
            validUntil: input.until,
            projectMotivated: input.projectMotivation !== '',
            willingnessMotivated: input.willingnessMotivation !== '',
            recordedBy: reader.staffId,
          };
          const reason = {
            ...own,
            ground: input.ground,
            projectMotivation: input.projectMotivation,
            willingnessMotivation: input.willingnessMotivation,
          };
          await transaction.insert(tables.exemption).values(row);
          await transaction.insert(tables.exemptionReason).values(reason);
          await trace({
            action: 'exemption.record',
            record: 'exemption',
            recordId: input.id,
            after: { ...row, reason },
          });
        },
      ),
    ),

  review: allowed('follow-up.record')
    .input(reviewExemption)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'exemption.review' }, async ({ transaction, trace }) => {
        const { exemption } = tables;
        const itself = and(eq(exemption.id, input.id), eq(exemption.dossierId, input.dossierId));
        const [before] = await transaction.select().from(exemption).where(itself);
        mustBeSeen(before, input.version);
        const after = {
          reviewedOn: [...new Set([...(before?.reviewedOn ?? []), input.on])].toSorted(),
          version: input.version + 1,
        };
        await transaction.update(exemption).set(after).where(itself);
        await trace({
          action: 'exemption.review',
          record: 'exemption',
          recordId: input.id,
          before,
          after,
        });
      }),
    ),
});
