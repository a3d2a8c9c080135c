import {
  colleagues,
  countUnmoved,
  inCentre,
  isFirstTime,
  lockFiles,
  type Reader,
  type Transaction,
  teamLoad,
  teamRows,
} from '@traject/db';
import { ANNOUNCEMENTS } from '@traject/rules';
import { addDays, type CivilDate } from '@traject/rules/calendar';
import { v7 as newId } from 'uuid';
import type { z } from 'zod';
import { horizons } from '../file/my-day.ts';
import { Refusal } from '../refusal.ts';
import { allowed, readerOf, router } from '../trpc.ts';
import { giveFile } from '../worker/give-file.ts';
import { assignFiles, openTeam, teamRows as rowsInput } from './input.ts';

/** How many rows a page of the team has. */
const PAGE = 100;

const loadDays = (today: CivilDate) => ({ today, ...horizons(today), neverLate: ANNOUNCEMENTS });

const weeksBefore = (today: CivilDate, weeks: number): CivilDate => addDays(today, -7 * weeks);

/**
 * Hands files over for good, now or from a day that is still to come, or nothing at all when one of them is gone or is with
 * somebody else by now. Each file goes to the successor's team, and the letter to the person (CON-8) stays to be sent.
 */
async function handOver(
  transaction: Transaction,
  reader: Reader,
  { files, workerId, startsOn }: z.infer<typeof assignFiles>,
  today: CivilDate,
): Promise<void> {
  const to = (await colleagues(transaction)).find(({ id }) => id === workerId);
  if (to === undefined) throw new Refusal('worker-unknown', 'workerId');
  const seen = new Map(files.map(({ dossierId, seenWorkerId }) => [dossierId, seenWorkerId]));
  const locked = await lockFiles(transaction, [...seen.keys()], today);
  if (locked.length < seen.size) throw new Refusal('not-found', 'files');
  for (const file of locked) {
    if (file.workerId !== seen.get(file.id)) throw new Refusal('changed-meanwhile', 'files');
    if (file.workerId === to.id) continue;
    if (file.nextFrom !== null)
      throw new Refusal('hand-over-planned', 'files', { day: file.nextFrom });
    const change = {
      id: newId(),
      workerId: file.workerId,
      successorId: to.id,
      startsOn,
      endsOn: null,
      letterSentOn: null,
      teamId: to.teamId ?? file.teamId,
    };
    await giveFile(transaction, reader, file.id, change, today);
  }
}

/** The team as its head sees it: who carries what, what lies still, and files handed to another worker. */
export const teamRouter = router({
  load: allowed('team.read')
    .input(openTeam)
    .query(({ ctx, input }) =>
      inCentre(ctx.database, readerOf(ctx), async (transaction) => {
        const members = await teamLoad(transaction, loadDays(ctx.today));
        const sum = (of: 'files' | 'overdue', some = members) =>
          some.reduce((total, member) => total + member[of], 0);
        return {
          members,
          files: sum('files'),
          overdue: sum('overdue'),
          withoutWorker: sum(
            'files',
            members.filter(({ active }) => !active),
          ),
          unmoved: await countUnmoved(transaction, weeksBefore(ctx.today, input.weeks)),
          workers: (await colleagues(transaction)).map(({ id, name, team }) => ({
            id,
            name,
            team,
          })),
        };
      }),
    ),

  /** A page of the rows behind one of the numbers. */
  rows: allowed('team.read')
    .input(rowsInput)
    .query(({ ctx, input }) =>
      inCentre(ctx.database, readerOf(ctx), async (transaction) => {
        const skip = input.cursor ?? 0;
        const found = await teamRows(
          transaction,
          {
            list: input.list,
            workerId: input.workerId,
            unmovedBefore: weeksBefore(ctx.today, input.weeks),
            skip,
            limit: PAGE + 1,
          },
          loadDays(ctx.today),
        );
        return {
          rows: found.slice(0, PAGE),
          next: found.length > PAGE ? skip + PAGE : null,
        };
      }),
    ),

  /** Hands one or more files to a worker; all of them, or none. */
  assign: allowed('team.assign')
    .input(assignFiles)
    .mutation(({ ctx, input }) => {
      const reader = readerOf(ctx);
      return inCentre(ctx.database, reader, async (transaction) => {
        if (await isFirstTime(transaction, reader, input.requestId, 'team.assign'))
          await handOver(transaction, reader, input, ctx.today);
        return { assigned: input.files.length };
      });
    }),
});
