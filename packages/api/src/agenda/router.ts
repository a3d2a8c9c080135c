import {
  type AgendaText,
  addAgendaEntry,
  agendaEntryOf,
  agendaFrom,
  changeAgendaEntry,
  deleteAgendaEntry,
  fileHead,
  inCentre,
  isFirstTime,
  type Reader,
  type Transaction,
} from '@traject/db';
import { Refusal } from '../refusal.ts';
import { allowed, readerOf, router, type StaffContext } from '../trpc.ts';
import { asSeen } from '../versioned.ts';
import { addEntry, changeEntry, deleteEntry, markEntry } from './input.ts';

/** The own agenda from today on, as my day shows it. */
const agendaOf = async (transaction: Transaction, { today }: StaffContext) =>
  (await agendaFrom(transaction, today)).map(({ file, ...entry }) => ({
    ...entry,
    file:
      file.id === null || file.lastName === null || file.firstName === null
        ? null
        : {
            id: file.id,
            firstName: file.firstName,
            lastName: file.lastName,
            birthDate: file.birthDate,
          },
  }));

/** A change of the own agenda: once a request, in one transaction; the answer is the agenda as it stands now. */
function changeAgenda(
  context: StaffContext,
  { requestId, procedure }: { requestId: string; procedure: string },
  work: (transaction: Transaction, reader: Reader) => Promise<void>,
) {
  const reader = readerOf(context);
  return inCentre(context.database, reader, async (transaction) => {
    if (await isFirstTime(transaction, reader, requestId, procedure))
      await work(transaction, reader);
    return agendaOf(transaction, context);
  });
}

/** What is written, after a look whether the file that it names is visible to its writer. */
async function written(
  transaction: Transaction,
  { kind, onDay, atTime, text, dossierId }: AgendaText,
  { today }: StaffContext,
): Promise<AgendaText> {
  if (dossierId !== null && (await fileHead(transaction, dossierId, today)) === undefined)
    throw new Refusal('not-found', 'dossierId');
  return { kind, onDay, atTime, text, dossierId };
}

/** Own appointments and private reminders; nobody reads those of somebody else. */
export const agendaRouter = router({
  list: allowed('file.list').query(({ ctx }) =>
    inCentre(ctx.database, readerOf(ctx), (transaction) => agendaOf(transaction, ctx)),
  ),

  add: allowed('file.list')
    .input(addEntry)
    .mutation(({ ctx, input }) =>
      changeAgenda(ctx, { ...input, procedure: 'agenda.add' }, async (transaction, reader) =>
        addAgendaEntry(transaction, reader, input.id, await written(transaction, input, ctx)),
      ),
    ),

  change: allowed('file.list')
    .input(changeEntry)
    .mutation(({ ctx, input }) =>
      changeAgenda(ctx, { ...input, procedure: 'agenda.change' }, async (transaction, reader) => {
        const before = asSeen(await agendaEntryOf(transaction, input.id), input.version);
        await changeAgendaEntry(
          transaction,
          reader,
          before,
          await written(transaction, input, ctx),
        );
      }),
    ),

  mark: allowed('file.list')
    .input(markEntry)
    .mutation(({ ctx, input }) =>
      changeAgenda(ctx, { ...input, procedure: 'agenda.mark' }, async (transaction, reader) => {
        const before = asSeen(await agendaEntryOf(transaction, input.id), input.version);
        const doneOn = input.done ? ctx.today : null;
        await changeAgendaEntry(transaction, reader, before, { doneOn });
      }),
    ),

  delete: allowed('file.list')
    .input(deleteEntry)
    .mutation(({ ctx, input }) =>
      changeAgenda(ctx, { ...input, procedure: 'agenda.delete' }, async (transaction, reader) => {
        if ((await agendaEntryOf(transaction, input.id)) === undefined)
          throw new Refusal('not-found', 'id');
        await deleteAgendaEntry(transaction, reader, input.id);
      }),
    ),
});
