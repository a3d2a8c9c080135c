import { inCentre, isFirstTime, lockFile, personByInsz } from '@traject/db';
import { mustBeOpen, rewriteDuties } from '../file/change.ts';
import { fileView } from '../file/view.ts';
import { Refusal } from '../refusal.ts';
import { allowed, readerOf, router } from '../trpc.ts';
import { lookInto, makeTransfer, takeOver } from './input.ts';
import { makeFile } from './make.ts';
import { keepPapers, refusedByConsent } from './papers.ts';
import { checkedFile, lastRightOf, mandatoryHere, shownBy, withoutPapers } from './read.ts';
import { receive } from './receive.ts';

/** Transfer files, out to and in from other centres (TRF-2). */
export const transferRouter = router({
  /** Makes the file and notes that it was made; the answer is the file itself. */
  make: allowed('transfer.send')
    .input(makeTransfer)
    .mutation(({ ctx, input }) => {
      const reader = readerOf(ctx);
      return inCentre(ctx.database, reader, async (transaction) => {
        if (!(await lockFile(transaction, input.dossierId)))
          throw new Refusal('not-found', 'dossierId');
        await mustBeOpen(transaction, input.dossierId, 'transfer.make');
        const isFirst = await isFirstTime(transaction, reader, input.requestId, 'transfer.make');
        return makeFile({ transaction, reader }, input, ctx.today, isFirst);
      });
    }),

  /** What stands in a file, whether its person is here already, and what could be taken over. Records nothing. */
  lookInto: allowed('transfer.receive')
    .input(lookInto)
    .mutation(({ ctx, input }) =>
      inCentre(ctx.database, readerOf(ctx), async (transaction) => {
        const file = checkedFile(input.file);
        if (file.from.centreId === ctx.staff.centreId)
          throw new Refusal('transfer-same-centre', 'from');
        const existing = await personByInsz(transaction, file.person.insz);
        const { balance, ...shown } = withoutPapers(file);
        return {
          ...shown,
          /** Each paper, with what the person's consent has against it; its content comes over an address of its own. */
          documents: shown.documents.map((document) => ({
            ...document,
            refusal: refusedByConsent(file, document),
          })),
          withBalance: balance !== null,
          lastRight: lastRightOf(file),
          shows: shownBy(file),
          mandatory: mandatoryHere(file, input, ctx.today),
          /** Null = not here yet; the id is null when the file here is not for this reader. */
          existing: existing ?? null,
        };
      }),
    ),

  takeOver: allowed('transfer.receive')
    .input(takeOver)
    .mutation(({ ctx, input }) => {
      const reader = readerOf(ctx);
      return inCentre(ctx.database, reader, async (transaction) => {
        if (await isFirstTime(transaction, reader, input.requestId, 'transfer.takeOver')) {
          const papers = await receive(ctx, { transaction, reader }, input);
          await rewriteDuties(transaction, reader, input.dossierId, ctx.today);
          await keepPapers(ctx, papers);
        }
        return fileView(transaction, input.dossierId, ctx.today);
      });
    }),
});
