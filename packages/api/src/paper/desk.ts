import {
  addPaper,
  inCentre,
  listCentres,
  lockFile,
  operatorOf,
  type PaperRow,
  paperOf,
  recordIsOfFile,
  recordScan,
  recordTrace,
  waitingPapers,
} from '@traject/db';
import type { z } from 'zod';
import { type Action, may } from '../access.ts';
import { Refusal } from '../refusal.ts';
import { type Context, readerOf, type StaffContext } from '../trpc.ts';
import { newPaper, onePaper } from './input.ts';
import type { KeptPaper } from './kept.ts';

// What the server asks for while the content of a paper comes in or goes out; it knows no SQL and no rights itself.

type NewPaper = z.infer<typeof newPaper>;

function staffWho(context: Context, action: Action): StaffContext {
  const { staff } = context;
  if (!context.signedIn) throw new Refusal('not-signed-in');
  if (staff === null) throw new Refusal('no-centre');
  if (!may(staff.role, action)) throw new Refusal('not-allowed');
  return { ...context, staff };
}

/**
 * Whether a paper may come in, before its content is read: may this reader, is the file there, is the record of that
 * file. The answer says whether it came in earlier, so that a repeated request changes nothing.
 */
export async function announcePaper(
  context: Context,
  raw: unknown,
): Promise<{ paper: NewPaper; isThere: boolean }> {
  const staffed = staffWho(context, 'paper.write');
  const paper = newPaper.parse(raw);
  const { dossierId, id, record } = paper;
  return inCentre(context.database, readerOf(staffed), async (transaction) => {
    if (!(await lockFile(transaction, dossierId))) throw new Refusal('not-found', 'dossierId');
    if (record !== null && !(await recordIsOfFile(transaction, dossierId, record.kind, record.id)))
      throw new Refusal('not-found', 'record');
    return { paper, isThere: (await paperOf(transaction, dossierId, id)) !== undefined };
  });
}

/**
 * Whether the paper of a transfer file may come in, before its content is read. It is put into no file here: that is
 * done with the whole transfer or not at all. The answer is the centre in which it waits.
 */
export function announceTransferPaper(context: Context): string {
  staffWho(context, 'transfer.receive');
  return staffWho(context, 'paper.write').staff.centreId;
}

/** Puts a paper whose content is kept into the file, with its audit row. */
export async function recordPaper(
  context: Context,
  { record, ...paper }: NewPaper,
  kept: KeptPaper,
): Promise<void> {
  const staffed = staffWho(context, 'paper.write');
  const reader = readerOf(staffed);
  await inCentre(context.database, reader, async (transaction) => {
    if (!(await lockFile(transaction, paper.dossierId)))
      throw new Refusal('not-found', 'dossierId');
    await addPaper(transaction, reader, {
      ...paper,
      ...kept,
      recordKind: record?.kind ?? null,
      recordId: record?.id ?? null,
    });
    // An id that is in use elsewhere in the centre was not taken: the caller must not think that it was.
    if ((await paperOf(transaction, paper.dossierId, paper.id)) === undefined)
      throw new Refusal('not-found', 'id');
  });
}

/** What there is to give of a paper, before anything is given. Only the head still opens one that was withdrawn. */
export async function findPaper(context: Context, raw: unknown): Promise<PaperRow> {
  const staffed = staffWho(context, 'paper.read');
  const { dossierId, id } = onePaper.parse(raw);
  const paper = await inCentre(context.database, readerOf(staffed), (transaction) =>
    paperOf(transaction, dossierId, id),
  );
  if (paper === undefined) throw new Refusal('not-found', 'id');
  if (paper.withdrawnAt !== null && staffed.staff.role !== 'head-of-social-work')
    throw new Refusal('paper-withdrawn', 'id');
  return paper;
}

/** Writes down that somebody is given the content of a paper. Refuses one in quarantine and one with a virus. */
export async function logPaperRead(context: Context, { dossierId, id }: PaperRow): Promise<void> {
  const staffed = staffWho(context, 'paper.read');
  const reader = readerOf(staffed);
  await inCentre(context.database, reader, async (transaction) => {
    const paper = await paperOf(transaction, dossierId, id);
    if (paper === undefined) throw new Refusal('not-found', 'id');
    if (paper.scan === 'waiting') throw new Refusal('paper-waiting', 'id');
    if (paper.scan === 'infected') throw new Refusal('paper-infected', 'id');
    await recordTrace(transaction, reader, {
      action: 'paper.read',
      dossierId,
      record: 'attachment',
      recordId: id,
    });
  });
}

/** Asks the virus scan again about every paper in quarantine; the answer is how many left it. */
export async function scanWaitingPapers(
  database: Context['database'],
  scan: (paper: PaperRow) => Promise<PaperRow['scan']>,
): Promise<number> {
  let answered = 0;
  for (const { centreId } of await listCentres(database)) {
    const reader = operatorOf(centreId);
    for (const paper of await inCentre(database, reader, waitingPapers)) {
      // Outside the transaction: a scan may take a while and holds nobody up.
      const said = await scan(paper);
      if (said !== 'clean' && said !== 'infected') continue;
      await inCentre(database, reader, async (transaction) => {
        const now = await paperOf(transaction, paper.dossierId, paper.id);
        if (now?.scan === 'waiting') await recordScan(transaction, reader, now, said);
      });
      answered += 1;
    }
  }
  return answered;
}
