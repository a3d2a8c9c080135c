import {
  addSavedFilter,
  changeSavedFilter,
  inCentre,
  isFirstTime,
  type Reader,
  removeSavedFilter,
  savedFilterOf,
  savedFilters,
  type Transaction,
} from '@traject/db';
import { fileFilter } from '../file/input.ts';
import { Refusal } from '../refusal.ts';
import { allowed, readerOf, router, type StaffContext } from '../trpc.ts';
import { asSeen } from '../versioned.ts';
import {
  addSavedFilter as addInput,
  changeSavedFilter as changeInput,
  removeSavedFilter as removeInput,
} from './input.ts';

/** The saved filters of a reader; one that an older version of the program kept and nobody can read now is left out. */
const listFor = async (transaction: Transaction, { staffId }: Reader) =>
  (await savedFilters(transaction)).flatMap(({ filter, ownerId, ...row }) => {
    const read = fileFilter.safeParse(filter);
    return read.success ? [{ ...row, filter: read.data, own: ownerId === staffId }] : [];
  });

/** A change of the saved filters; the answer is the list as it stands now. */
function change(
  context: StaffContext,
  request: { requestId: string; procedure: string },
  work: (transaction: Transaction, reader: Reader) => Promise<void>,
) {
  const reader = readerOf(context);
  return inCentre(context.database, reader, async (transaction) => {
    if (await isFirstTime(transaction, reader, request.requestId, request.procedure))
      await work(transaction, reader);
    return listFor(transaction, reader);
  });
}

/** The filter as its owner saw it; somebody else's can be looked at, not changed. */
async function ownFilter(
  transaction: Transaction,
  { staffId }: Reader,
  { id, version }: { id: string; version: number },
) {
  const row = asSeen(await savedFilterOf(transaction, id), version);
  if (row.ownerId !== staffId) throw new Refusal('not-allowed', 'id');
  return row;
}

/** Lists of files that somebody wants back, for that person alone or for the team. */
export const savedFilterRouter = router({
  list: allowed('file.list').query(({ ctx }) => {
    const reader = readerOf(ctx);
    return inCentre(ctx.database, reader, (transaction) => listFor(transaction, reader));
  }),

  add: allowed('file.list')
    .input(addInput)
    .mutation(({ ctx, input: { requestId, id, ...stated } }) =>
      change(ctx, { requestId, procedure: 'savedFilter.add' }, (transaction, reader) =>
        addSavedFilter(transaction, reader, id, { ...stated, teamId: ctx.staff.teamId }),
      ),
    ),

  change: allowed('file.list')
    .input(changeInput)
    .mutation(({ ctx, input: { requestId, id, version, name, shared } }) =>
      change(ctx, { requestId, procedure: 'savedFilter.change' }, async (transaction, reader) => {
        const before = await ownFilter(transaction, reader, { id, version });
        await changeSavedFilter(transaction, reader, before, { name, shared });
      }),
    ),

  remove: allowed('file.list')
    .input(removeInput)
    .mutation(({ ctx, input: { requestId, id, version } }) =>
      change(ctx, { requestId, procedure: 'savedFilter.remove' }, async (transaction, reader) =>
        removeSavedFilter(
          transaction,
          reader,
          await ownFilter(transaction, reader, { id, version }),
        ),
      ),
    ),
});
