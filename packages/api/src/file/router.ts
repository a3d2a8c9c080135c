import {
  countFiles,
  coupleOf,
  listFiles as filesIn,
  inCentre,
  recordTrace,
  stateCouple,
  workersWithFiles,
} from '@traject/db';
import { Refusal } from '../refusal.ts';
import { allowed, readerOf, router } from '../trpc.ts';
import { changeFile } from './change.ts';
import { wantedFiles } from './filter.ts';
import { fileFilter, listFiles, openFile, setCouple, WINDOW } from './input.ts';
import { myDay } from './my-day.ts';
import { fileView } from './view.ts';

/** Files: the list, one file whole, and the day of a social worker. */
export const fileRouter = router({
  /** A window on the files, each with its first duty. */
  list: allowed('file.list')
    .input(listFiles)
    .query(({ ctx, input }) =>
      inCentre(ctx.database, readerOf(ctx), async (transaction) => ({
        rows: await filesIn(transaction, wantedFiles(input, ctx), {
          order: input.order,
          offset: input.offset,
          limit: WINDOW,
        }),
      })),
    ),

  /** How many files the whole list has. */
  count: allowed('file.list')
    .input(fileFilter)
    .query(({ ctx, input }) =>
      inCentre(ctx.database, readerOf(ctx), (transaction) =>
        countFiles(transaction, wantedFiles(input, ctx)),
      ),
    ),

  /** Whose files there are, to choose one from. */
  workers: allowed('file.list').query(({ ctx }) =>
    inCentre(ctx.database, readerOf(ctx), (transaction) =>
      workersWithFiles(transaction, ctx.today),
    ),
  ),

  /** One file; that it was read is logged. */
  open: allowed('file.read')
    .input(openFile)
    .query(({ ctx, input: { dossierId } }) => {
      const reader = readerOf(ctx);
      return inCentre(ctx.database, reader, async (transaction) => {
        const view = await fileView(transaction, dossierId, ctx.today);
        await recordTrace(transaction, reader, {
          action: 'dossier.read',
          dossierId,
          record: 'dossier',
          recordId: dossierId,
        });
        return view;
      });
    }),

  /** Whether the person is one of a couple on category 3 (OBL-7, SUB-1, SUB-10). */
  setCouple: allowed('right.record')
    .input(setCouple)
    .mutation(({ ctx, input }) =>
      changeFile(
        ctx,
        { ...input, procedure: 'file.setCouple' },
        async ({ transaction, reader }) => {
          const stated = await coupleOf(transaction, input.dossierId);
          // What the file of the partner says is not stated by hand.
          if (stated !== undefined && stated.partnerId !== null)
            throw new Refusal('partner-linked', 'couple');
          await stateCouple(transaction, reader, input.dossierId, input.couple);
        },
      ),
    ),

  /** What is overdue, due this week, due this month and on hold, for the own files (plain SQL on the duties). */
  myDay: allowed('file.list').query(({ ctx }) =>
    inCentre(ctx.database, readerOf(ctx), (transaction) =>
      myDay(transaction, ctx.staff.id, ctx.today),
    ),
  ),
});
