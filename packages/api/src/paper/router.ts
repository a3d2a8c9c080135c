import { inCentre, paperOf, papersInFrozenTexts, withdrawPaper } from '@traject/db';
import { may } from '../access.ts';
import { changeFile } from '../file/change.ts';
import { Refusal } from '../refusal.ts';
import { allowed, readerOf, router } from '../trpc.ts';
import { listPapers, withdrawPaper as withdrawPaperInput } from './input.ts';
import { papersInFile } from './papers.ts';

/** The papers of a file; their content comes and goes over an address of its own (`desk.ts` beside this file). */
export const paperRouter = router({
  /** What papers there are, with those that were withdrawn, for who may see them. */
  list: allowed('paper.read')
    .input(listPapers)
    .query(({ ctx, input: { dossierId } }) =>
      inCentre(ctx.database, readerOf(ctx), (transaction) =>
        papersInFile(transaction, dossierId, may(ctx.staff.role, 'contract.write')),
      ),
    ),

  /** Marks a paper as withdrawn. It stays in the record, and so does its content. */
  withdraw: allowed('paper.write')
    .input(withdrawPaperInput)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'paper.withdraw' }, async (change) => {
        const { transaction, reader } = change;
        const paper = await paperOf(transaction, input.dossierId, input.id);
        if (paper === undefined) throw new Refusal('not-found', 'id');
        if (paper.withdrawnAt !== null) throw new Refusal('paper-withdrawn', 'id');
        // What was signed names this paper. Only the head takes it away, and the text goes on naming it.
        const signed = await papersInFrozenTexts(transaction, input.dossierId);
        if (signed.has(paper.id) && !may(ctx.staff.role, 'paper.withdraw-signed'))
          throw new Refusal('paper-is-frozen', 'id');
        await withdrawPaper(transaction, reader, paper, input.reason);
      }),
    ),
});
