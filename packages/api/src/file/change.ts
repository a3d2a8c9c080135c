import {
  inCentre,
  loadDossiers,
  type Reader,
  recordTrace,
  type Trace,
  type Transaction,
  tables,
  writeDuties,
} from '@traject/db';
import { judge } from '@traject/rules';
import type { CivilDate } from '@traject/rules/calendar';
import { Refusal } from '../refusal.ts';
import { readerOf, type StaffContext } from '../trpc.ts';
import { type FileView, fileView } from './view.ts';
import { lockFile } from './visible.ts';

/** What a change works with: the transaction, whose rights it has, the day, and the trace it must leave. */
export interface Change {
  readonly transaction: Transaction;
  readonly reader: Reader;
  readonly today: CivilDate;
  /** Writes the audit row of what was done, in the same transaction. */
  readonly trace: (trace: Omit<Trace, 'dossierId'>) => Promise<void>;
}

/** True the first time that a request comes; a second one waits for the first and then changes nothing. */
export async function isFirst(
  transaction: Transaction,
  reader: Reader,
  requestId: string,
  procedure: string,
): Promise<boolean> {
  const written = await transaction
    .insert(tables.handledRequest)
    .values({ centreId: reader.centreId, id: requestId, procedure })
    .onConflictDoNothing()
    .returning({ id: tables.handledRequest.id });
  return written.length > 0;
}

/** Judges a file as it stands in this transaction and writes its duties anew. */
export async function rewriteDuties(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  today: CivilDate,
): Promise<void> {
  const loaded = (await loadDossiers(transaction, [dossierId])).get(dossierId);
  if (loaded === undefined) throw new Refusal('not-found', 'dossierId');
  await writeDuties(transaction, reader, dossierId, judge(loaded.facts, { on: today }).duties);
}

/**
 * The road of every change of a file: record, load, judge, in one transaction with its audit row and its duties. The
 * answer is the file as it stands now, so a request that is repeated gets the same answer and changes nothing.
 */
export function changeFile(
  context: StaffContext,
  request: { requestId: string; dossierId: string; procedure: string },
  work: (change: Change) => Promise<void>,
): Promise<FileView> {
  const reader = readerOf(context);
  const { dossierId } = request;
  return inCentre(context.database, reader, async (transaction) => {
    await lockFile(transaction, dossierId);
    if (await isFirst(transaction, reader, request.requestId, request.procedure)) {
      await work({
        transaction,
        reader,
        today: context.today,
        trace: (trace) => recordTrace(transaction, reader, { ...trace, dossierId }),
      });
      await rewriteDuties(transaction, reader, dossierId, context.today);
    }
    return fileView(transaction, dossierId, context.today);
  });
}
