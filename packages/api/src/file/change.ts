import {
  asProgram,
  closingOf,
  coupleOf,
  inCentre,
  isFirstTime,
  keepTerm,
  lockFile,
  type Reader,
  readNotKept,
  type Transaction,
  writeDuties,
  writeSteps,
} from '@traject/db';
import { judge } from '@traject/rules';
import type { CivilDate } from '@traject/rules/calendar';
import { Refusal } from '../refusal.ts';
import { readerOf, type StaffContext } from '../trpc.ts';
import { loadStored, refreshCouple } from './load.ts';
import { stepsFrom } from './steps.ts';
import { type FileView, fileView } from './view.ts';

/** What a change works with: the transaction and whose rights it has. */
export interface Change {
  readonly transaction: Transaction;
  readonly reader: Reader;
}

/**
 * Judges a file as it stands in this transaction, writes its duties and its steps anew and keeps the three dates of its
 * project.
 */
export async function rewriteDuties(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  today: CivilDate,
): Promise<void> {
  await refreshCouple(transaction, reader, dossierId, today);
  // What the file of the partner says was just written here, so it is not read a second time.
  const { facts } = await loadStored(transaction, dossierId);
  // Nothing is due any more in a closed file; once it is opened again, everything is found anew.
  const closed = (await closingOf(transaction, dossierId))?.closedOn ?? null;
  const { duties, deadline, rulesVersion } = judge(facts, { on: today });
  await writeDuties(transaction, reader, dossierId, closed === null ? duties : []);
  const notKept = await readNotKept(transaction, dossierId);
  await writeSteps(transaction, reader, dossierId, stepsFrom(facts, notKept, today));
  if (deadline.due !== undefined)
    await keepTerm(transaction, reader, dossierId, {
      due: deadline.due,
      countedFrom: deadline.due.calculation.start,
      on: today,
      rulesVersion,
    });
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

/** The file of the partner, or null. */
const partnerOf = async (transaction: Transaction, dossierId: string): Promise<string | null> =>
  (await coupleOf(transaction, dossierId))?.partnerId ?? null;

/**
 * Locks a file and that of the partner in the order of their ids, so that two changes of one couple never wait for each
 * other. The reader has to see the file itself; `beside` are others that the reader has to see as well.
 */
async function lockFiles(
  transaction: Transaction,
  dossierId: string,
  beside: readonly string[],
): Promise<string[]> {
  const partners = new Set<string>();
  for (const id of [dossierId, ...beside]) {
    const partner = await partnerOf(transaction, id);
    if (partner !== null) partners.add(partner);
  }
  const own = [dossierId, ...beside];
  for (const id of [...new Set([...own, ...partners])].toSorted()) {
    const found = own.includes(id)
      ? await lockFile(transaction, id)
      : await asProgram(transaction, () => lockFile(transaction, id));
    if (!found) throw new Refusal('not-found', id === dossierId ? 'dossierId' : 'partnerId');
  }
  return [...partners];
}

/**
 * The road of every change of a file: record, load, judge, in one transaction with its audit row and its duties. The
 * answer is the file as it stands now, so a request that is repeated gets the same answer and changes nothing. What is
 * judged of a partner may move with it, so that file follows in the same transaction.
 */
export function changeFile(
  context: StaffContext,
  request: { requestId: string; dossierId: string; procedure: string },
  work: (change: Change) => Promise<void>,
  beside: readonly string[] = [],
): Promise<FileView> {
  const reader = readerOf(context);
  const { dossierId } = request;
  const { today } = context;
  return inCentre(context.database, reader, async (transaction) => {
    const partners = await lockFiles(transaction, dossierId, beside);
    if (await isFirstTime(transaction, reader, request.requestId, request.procedure)) {
      await mustBeOpen(transaction, dossierId, request.procedure);
      await work({ transaction, reader });
      await rewriteDuties(transaction, reader, dossierId, today);
      const now = await partnerOf(transaction, dossierId);
      for (const partner of new Set([...partners, ...beside, ...(now === null ? [] : [now])]))
        await asProgram(transaction, () => rewriteDuties(transaction, reader, partner, today));
    }
    return fileView(transaction, dossierId, today);
  });
}
