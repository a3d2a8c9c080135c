import { closingOf, inCentre, loadDossiers, setClosedOn } from '@traject/db';
import { judge, whatIfEndedOn } from '@traject/rules';
import { changeFile } from '../file/change.ts';
import { Refusal } from '../refusal.ts';
import { allowed, readerOf, router } from '../trpc.ts';
import { asSeen } from '../versioned.ts';
import { beforeClosing } from './before-closing.ts';
import { askBeforeClosing, askEndedOn, closeFile, reopenFile } from './input.ts';

/** The end of a project and of a file. */
export const closingRouter = router({
  /** What the end of a project on each of some days costs in subsidy, beside a project that runs on. */
  whatIfEndedOn: allowed('file.read')
    .input(askEndedOn)
    .query(({ ctx, input }) =>
      inCentre(ctx.database, readerOf(ctx), async (transaction) => {
        const loaded = (await loadDossiers(transaction, [input.dossierId])).get(input.dossierId);
        const found = loaded?.facts.contracts.some(({ id }) => id === input.contractId);
        if (loaded === undefined || found !== true) throw new Refusal('not-found', 'contractId');
        return whatIfEndedOn(loaded.facts, input.contractId, input.days).map(
          ({ endedOn, lost }) => ({ endedOn, lost }),
        );
      }),
    ),

  /** What is still open in a file today. */
  openPoints: allowed('file.read')
    .input(askBeforeClosing)
    .query(({ ctx, input: { dossierId } }) =>
      inCentre(ctx.database, readerOf(ctx), async (transaction) => {
        const loaded = (await loadDossiers(transaction, [dossierId])).get(dossierId);
        if (loaded === undefined) throw new Refusal('not-found', 'dossierId');
        const { today } = ctx;
        return beforeClosing(loaded.facts, judge(loaded.facts, { on: today }), today);
      }),
    ),

  /** Closes a file; refused while a right or a project runs after that day. */
  close: allowed('file.close')
    .input(closeFile)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'file.close' }, async ({ transaction, reader }) => {
        const { dossierId, on } = input;
        const before = asSeen(await closingOf(transaction, dossierId), input.version);
        if (on > ctx.today) throw new Refusal('day-in-future', 'on', { day: ctx.today });
        const loaded = (await loadDossiers(transaction, [dossierId])).get(dossierId);
        if (loaded === undefined) throw new Refusal('not-found', 'dossierId');
        const points = beforeClosing(loaded.facts, judge(loaded.facts, { on: ctx.today }), on);
        if (points.some(({ blocks }) => blocks)) throw new Refusal('still-running', 'on');
        await setClosedOn(transaction, reader, dossierId, before, on);
      }),
    ),

  /** Opens a closed file again: its duties come back with it. */
  reopen: allowed('file.close')
    .input(reopenFile)
    .mutation(({ ctx, input }) =>
      changeFile(ctx, { ...input, procedure: 'file.reopen' }, async ({ transaction, reader }) => {
        const before = asSeen(await closingOf(transaction, input.dossierId), input.version);
        if (before.closedOn === null) throw new Refusal('not-closed');
        await setClosedOn(transaction, reader, input.dossierId, before, null);
      }),
    ),
});
