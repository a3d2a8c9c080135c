import { beginNotKept, hashOfDecision, inCentre, readNotKept } from '@traject/db';
import { longestSanction, planSanction, startWindow } from '@traject/rules';
import { changeFile } from '../file/change.ts';
import { Refusal } from '../refusal.ts';
import { allowed, readerOf, router } from '../trpc.ts';
import { aroundPaths } from './around.ts';
import { broken, decide, kept, notify } from './decide.ts';
import {
  judgedDecision,
  openDecision,
  pathRuns,
  sanctionFacts,
  standingDecision,
} from './facts.ts';
import {
  beginNotKept as beginInput,
  breakDeferral,
  decideSanction,
  endNotKept,
  keepDeferral,
  listNotKept,
  noteStep,
  notifySanction,
  trySanction,
} from './input.ts';
import { end, mayBegin, note } from './steps.ts';

/** What follows when a contract is not kept: reasons first, adapt before sanction, every step with its day. */
export const notKeptRouter = router({
  /** The paths of a file with what was said, what the rules say of each, and what it still lacks; the newest first. */
  list: allowed('file.read')
    .input(listNotKept)
    .query(({ ctx, input }) =>
      inCentre(ctx.database, readerOf(ctx), async (transaction) => {
        const all = await readNotKept(transaction, input.dossierId);
        const around = await aroundPaths(transaction, input.dossierId, all, ctx.today);
        const paths = [];
        for (const read of all.toReversed()) {
          const standing = standingDecision(read);
          paths.push({
            ...read,
            runs: pathRuns(read, ctx.today),
            plan: planSanction(sanctionFacts(read, around), ctx.today),
            judged: judgedDecision(read)?.id ?? null,
            open: openDecision(read) ?? null,
            standing: standing ?? null,
            hash: standing === undefined ? null : await hashOfDecision(transaction, standing.id),
          });
        }
        return paths;
      }),
    ),

  /** The days and the length that the law allows for a decision that is still being written; nothing is kept. */
  tryOut: allowed('file.read')
    .input(trySanction)
    .query(({ ctx, input }) =>
      inCentre(ctx.database, readerOf(ctx), async (transaction) => {
        const all = await readNotKept(transaction, input.dossierId);
        const read = all.find(({ path }) => path.id === input.id);
        if (read === undefined) throw new Refusal('not-found', 'id');
        const { elsewhere, elsewhereDecidedOn, decidedOn, startsOn } = input;
        const path = { ...read.path, elsewhere, elsewhereDecidedOn };
        const of = {
          ...sanctionFacts(
            { ...read, path },
            await aroundPaths(transaction, input.dossierId, all, ctx.today),
          ),
          decision: decidedOn === null ? null : { on: decidedOn, reasoned: true },
          notifiedOn: decidedOn,
          wishedStart: startsOn,
          deferral: null,
        };
        const on = decidedOn ?? ctx.today;
        const longest = longestSanction({ of, on });
        return {
          ...startWindow({ of, on }),
          months: longest?.months ?? null,
          lastDay: longest?.lastDay ?? null,
        };
      }),
    ),

  begin: allowed('follow-up.record')
    .input(beginInput)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'notKept.begin' }, async (change) => {
        await mayBegin(change, input, ctx.today);
        const { id, contractId, commitmentIds, failedOn, seen } = input;
        await beginNotKept(change.transaction, change.reader, input.dossierId, {
          id,
          contractId,
          commitmentIds,
          failedOn,
          seen,
        });
      }),
    ),

  note: allowed('follow-up.record')
    .input(noteStep)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'notKept.note' }, (change) =>
        note(change, input, ctx.today),
      ),
    ),

  end: allowed('follow-up.record')
    .input(endNotKept)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'notKept.end' }, (change) =>
        end(change, input, ctx.today),
      ),
    ),

  decide: allowed('follow-up.record')
    .input(decideSanction)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'notKept.decide' }, (change) =>
        decide(change, input, ctx.today),
      ),
    ),

  notify: allowed('follow-up.record')
    .input(notifySanction)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'notKept.notify' }, (change) =>
        notify(change, input, ctx.today),
      ),
    ),

  breakDeferral: allowed('follow-up.record')
    .input(breakDeferral)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'notKept.breakDeferral' }, (change) =>
        broken(change, input, ctx.today),
      ),
    ),

  keepDeferral: allowed('follow-up.record')
    .input(keepDeferral)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'notKept.keepDeferral' }, (change) =>
        kept(change, input, ctx.today),
      ),
    ),
});
