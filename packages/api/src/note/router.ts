import { changeNote, inCentre, noteOf, readNotes, writeNote } from '@traject/db';
import { changeFile } from '../file/change.ts';
import { openFile } from '../file/input.ts';
import { withWriter } from '../file/writers.ts';
import { Refusal } from '../refusal.ts';
import { allowed, readerOf, router } from '../trpc.ts';
import { asSeen } from '../versioned.ts';
import { changeNote as changeNoteInput, writeNote as writeNoteInput } from './input.ts';

/** Side notes on a file: for the team, or for the writer alone. */
export const noteRouter = router({
  list: allowed('file.read')
    .input(openFile)
    .query(({ ctx, input }) =>
      inCentre(ctx.database, readerOf(ctx), async (transaction) => {
        const rows = await readNotes(transaction, input.dossierId);
        return withWriter(
          transaction,
          rows.map((row) => ({ ...row, mayChange: row.recordedBy === ctx.staff.id })),
        );
      }),
    ),

  write: allowed('note.write')
    .input(writeNoteInput)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'note.write' }, ({ transaction, reader }) =>
        writeNote(transaction, reader, input.dossierId, {
          id: input.id,
          tier: input.tier,
          text: input.text,
        }),
      ),
    ),

  change: allowed('note.write')
    .input(changeNoteInput)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'note.change' }, async ({ transaction, reader }) => {
        const { tier, text } = input;
        const row = await noteOf(transaction, input.dossierId, input.id);
        if (row !== undefined && row.recordedBy !== ctx.staff.id) throw new Refusal('not-allowed');
        const before = asSeen(row, input.version);
        // What others have read once cannot be hidden from them again.
        if (before.tier === 'team' && tier === 'private')
          throw new Refusal('shared-stays-shared', 'tier');
        await changeNote(transaction, reader, before, { tier, text });
      }),
    ),
});
