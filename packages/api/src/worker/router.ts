import {
  colleagues,
  endReplacement,
  fileHead,
  inCentre,
  replaceWorker,
  revokeHandOver,
  settleWorker,
  stateLetter,
  teamOfFile,
  workerChangeOf,
  workerChanges,
} from '@traject/db';
import { changeFile } from '../file/change.ts';
import { openFile } from '../file/input.ts';
import { Refusal } from '../refusal.ts';
import { allowed, readerOf, router } from '../trpc.ts';
import { changesAhead } from './ahead.ts';
import { handOver } from './hand-over.ts';
import {
  endReplacement as endReplacementInput,
  handOverFile,
  replaceWorker as replaceWorkerInput,
  revokeHandOver as revokeHandOverInput,
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
        const head = await fileHead(transaction, input.dossierId, ctx.today);
        if (head === undefined) throw new Refusal('not-found', 'dossierId');
        const people = await colleagues(transaction);
        const changes = await workerChanges(transaction, input.dossierId);
        const teamOfNow = await teamOfFile(transaction, input.dossierId, ctx.today);
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
          changes: changes.map(({ recordedBy: _by, recordedAt: _at, ...change }) => ({
            ...change,
            /** A definitive change whose day is still to come, and that was not taken back. */
            planned:
              change.kind === 'definitive' &&
              change.revokedOn === null &&
              change.startsOn > ctx.today,
          })),
        };
      }),
    ),

  /**
   * The files that the reader gives away or takes over on a day that is still to come. Of a file that the reader does not
   * see yet, only its number and its worker are told.
   */
  ahead: allowed('worker.change').query(({ ctx }) =>
    inCentre(ctx.database, readerOf(ctx), (transaction) => changesAhead(transaction, ctx)),
  ),

  replace: allowed('worker.change')
    .input(replaceWorkerInput)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'worker.replace' }, async (change) => {
        const { workerId, nextFrom } = await successorFor(ctx, change.transaction, input);
        // From the day of a planned change on there is another worker, whom this replacement is not for.
        if (nextFrom !== null && input.startsOn >= nextFrom)
          throw new Refusal('hand-over-planned', 'startsOn', { day: nextFrom });
        await settleWorker(change.transaction, input.dossierId, ctx.today);
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
          const head = await fileHead(transaction, input.dossierId, ctx.today);
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

  /** Takes a planned change back, as long as its day has not come; who may plan it may take it back. */
  revoke: allowed('worker.change')
    .input(revokeHandOverInput)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'worker.revoke' }, async ({ transaction, reader }) => {
        const row = await workerChangeOf(transaction, input.dossierId, input.id);
        if (row === undefined || row.kind !== 'definitive' || row.revokedOn !== null)
          throw new Refusal('not-found', 'id');
        const head = await fileHead(transaction, input.dossierId, ctx.today);
        if (head === undefined || !mayChangeWorker(ctx.staff, head.workerId))
          throw new Refusal('not-allowed');
        if (row.startsOn <= ctx.today) throw new Refusal('hand-over-begun', 'id');
        await revokeHandOver(transaction, reader, row, ctx.today);
      }),
    ),

  letter: allowed('worker.change')
    .input(stateLetterInput)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'worker.letter' }, async ({ transaction, reader }) => {
        const row = await workerChangeOf(transaction, input.dossierId, input.id);
        if (row === undefined || row.kind !== 'definitive' || row.revokedOn !== null)
          throw new Refusal('not-found', 'id');
        if (input.on > ctx.today) throw new Refusal('day-in-future', 'on');
        await stateLetter(transaction, reader, row, input.on);
      }),
    ),
});
