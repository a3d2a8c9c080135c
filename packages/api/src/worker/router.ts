import {
  colleagues,
  endReplacement,
  fileHead,
  inCentre,
  replaceWorker,
  stateLetter,
  teamOfFile,
  workerChangeOf,
  workerChanges,
} from '@traject/db';
import { changeFile } from '../file/change.ts';
import { openFile } from '../file/input.ts';
import { Refusal } from '../refusal.ts';
import { allowed, readerOf, router } from '../trpc.ts';
import { handOver } from './hand-over.ts';
import {
  endReplacement as endReplacementInput,
  handOverFile,
  replaceWorker as replaceWorkerInput,
  stateLetter as stateLetterInput,
} from './input.ts';
import { mayChangeWorker, successorFor } from './successor.ts';

/** Who looks after a file: for a while, for good, and what the person was told of it (CON-8). */
export const workerRouter = router({
  /** Who looks after the file now, who could, and every change so far. */
  open: allowed('file.read')
    .input(openFile)
    .query(({ ctx, input }) =>
      inCentre(ctx.database, readerOf(ctx), async (transaction) => {
        const head = await fileHead(transaction, input.dossierId);
        if (head === undefined) throw new Refusal('not-found', 'dossierId');
        const people = await colleagues(transaction);
        const changes = await workerChanges(transaction, input.dossierId);
        const teamOfNow = await teamOfFile(transaction, input.dossierId);
        /** A social worker sees the files of the own team: one that goes to another is out of sight. */
        const losesSight = (teamId: string | null) =>
          ctx.staff.role === 'social-worker' && (teamId ?? teamOfNow) !== ctx.staff.teamId;
        return {
          workerId: head.workerId,
          mayChange: mayChangeWorker(ctx.staff, head.workerId),
          /** `loses`: the reader would not see the file any more after giving it to this colleague. */
          colleagues: people
            .filter(({ id }) => id !== head.workerId)
            .map(({ id, name, team, teamId }) => ({
              id,
              name,
              team,
              loses: losesSight(teamId),
            })),
          changes: changes.map(({ recordedBy: _by, recordedAt: _at, ...change }) => change),
        };
      }),
    ),

  replace: allowed('worker.change')
    .input(replaceWorkerInput)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'worker.replace' }, async (change) => {
        const { workerId } = await successorFor(ctx, change.transaction, input);
        await replaceWorker(change.transaction, change.reader, input.dossierId, {
          id: input.id,
          workerId,
          successorId: input.successorId,
          startsOn: input.startsOn,
          endsOn: input.endsOn,
          letterSentOn: null,
        });
      }),
    ),

  endReplacement: allowed('worker.change')
    .input(endReplacementInput)
    .mutation(({ ctx, input }) =>
      changeFile(
        ctx,
        { ...input, procedure: 'worker.endReplacement' },
        async ({ transaction, reader }) => {
          const row = await workerChangeOf(transaction, input.dossierId, input.id);
          if (row === undefined || row.kind !== 'replacement') throw new Refusal('not-found', 'id');
          const head = await fileHead(transaction, input.dossierId);
          if (head === undefined || !mayChangeWorker(ctx.staff, head.workerId))
            throw new Refusal('not-allowed');
          if (input.endsOn < row.startsOn)
            throw new Refusal('before-other-date', 'endsOn', { day: row.startsOn });
          await endReplacement(transaction, reader, row, input.endsOn);
        },
      ),
    ),

  handOver: allowed('worker.change')
    .input(handOverFile)
    .mutation(({ ctx, input }) => handOver(ctx, input)),

  letter: allowed('worker.change')
    .input(stateLetterInput)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'worker.letter' }, async ({ transaction, reader }) => {
        const row = await workerChangeOf(transaction, input.dossierId, input.id);
        if (row === undefined || row.kind !== 'definitive') throw new Refusal('not-found', 'id');
        if (input.on > ctx.today) throw new Refusal('day-in-future', 'on');
        await stateLetter(transaction, reader, row, input.on);
      }),
    ),
});
