import {
  closingOf,
  inCentre,
  isFirstTime,
  loadDossiers,
  lockFile,
  type Reader,
  type Transaction,
  writeDuties,
} from '@traject/db';
import { judge } from '@traject/rules';
import type { CivilDate } from '@traject/rules/calendar';
import { Refusal } from '../refusal.ts';
import { readerOf, type StaffContext } from '../trpc.ts';
import { type FileView, fileView } from './view.ts';

/** What a change works with: the transaction and whose rights it has. */
export interface Change {
  readonly transaction: Transaction;
  readonly reader: Reader;
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
  // Nothing is due any more in a closed file; once it is opened again, everything is found anew.
  const closed = (await closingOf(transaction, dossierId))?.closedOn ?? null;
  const duties = closed === null ? judge(loaded.facts, { on: today }).duties : [];
  await writeDuties(transaction, reader, dossierId, duties);
}

/** The one change that a closed file still takes. */
const REOPENING = 'file.reopen';

/** A closed file stands still until it is opened again. */
export async function mustBeOpen(
  transaction: Transaction,
  dossierId: string,
  procedure: string,
): Promise<void> {
  const closed = (await closingOf(transaction, dossierId))?.closedOn ?? null;
  if (closed !== null && procedure !== REOPENING)
    throw new Refusal('file-closed', null, { day: closed });
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
    if (!(await lockFile(transaction, dossierId))) throw new Refusal('not-found', 'dossierId');
    if (await isFirstTime(transaction, reader, request.requestId, request.procedure)) {
      await mustBeOpen(transaction, dossierId, request.procedure);
      await work({ transaction, reader });
      await rewriteDuties(transaction, reader, dossierId, context.today);
    }
    return fileView(transaction, dossierId, context.today);
  });
}
