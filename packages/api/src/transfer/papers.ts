import { addPaper, paperOf } from '@traject/db';
import type { z } from 'zod';
import type { Change } from '../file/change.ts';
import { fileName } from '../paper/input.ts';
import type { KeptPaper } from '../paper/kept.ts';
import { Refusal } from '../refusal.ts';
import type { StaffContext } from '../trpc.ts';
import type { TransferContent } from './format.ts';
import type { PaperRefusal, takeOver } from './input.ts';

// A paper that the gate refuses does not hold up the rest: the transfer file is sealed by the centre that made it, so
// nobody here can take one bad scan out of it, while the terms of the person run on. So the file comes in without that
// paper, the worker is told before and after which one and why, and can ask the other centre for it again. What may not
// happen is a paper that is gone in silence: every paper of the file is taken or named with what stands in its way.

type Document = TransferContent['documents'][number];
type Taking = Pick<z.infer<typeof takeOver>, 'papers' | 'papersLeftOut'>;

/** What stands in the way of a paper before its content is looked at; null when nothing does (TRF-2). */
export const refusedByConsent = (
  { consent }: Pick<TransferContent, 'consent'>,
  { paperClass }: Pick<Document, 'paperClass'>,
): PaperRefusal | null =>
  paperClass === 'balance' && !consent.balance ? 'transfer-paper-without-consent' : null;

/** The papers of a transfer file that come into the file here, and those that do not, with why. */
export interface SortedPapers {
  readonly taken: readonly { readonly id: string; readonly document: Document }[];
  readonly leftOut: readonly { readonly name: string; readonly reason: PaperRefusal }[];
}

/** Sorts the papers as the worker saw them. Refuses a paper of which nothing is said, and one without consent. */
export function sortPapers(
  file: Pick<TransferContent, 'consent' | 'documents'>,
  { papers, papersLeftOut }: Taking,
): SortedPapers {
  const known = new Set(file.documents.map(({ id }) => id));
  const said = [...papers, ...papersLeftOut].map(({ document }) => document);
  if (new Set(said).size !== said.length || said.some((id) => !known.has(id)))
    throw new Refusal('not-found', 'papers');
  const taken: { id: string; document: Document }[] = [];
  const leftOut: { name: string; reason: PaperRefusal }[] = [];
  for (const document of file.documents) {
    const { name } = document;
    const refusal = refusedByConsent(file, document);
    const own = papers.find((paper) => paper.document === document.id);
    const without = papersLeftOut.find((paper) => paper.document === document.id);
    if (own !== undefined) {
      if (refusal !== null) throw new Refusal(refusal, 'papers', { name });
      taken.push({ id: own.id, document });
    } else if (without === undefined)
      throw new Refusal('transfer-paper-missing', 'papers', { name });
    else leftOut.push({ name, reason: refusal ?? without.reason });
  }
  return { taken, leftOut };
}

/** What the gate found of each paper that comes in. Refuses one that did not come through it. */
export async function arrivedOf(
  { arrivedPapers, staff }: StaffContext,
  { taken }: SortedPapers,
): Promise<ReadonlyMap<string, KeptPaper>> {
  const found = new Map<string, KeptPaper>();
  for (const { document } of taken) {
    const { name, checksum, size } = document;
    const arrived = await arrivedPapers?.find(staff.centreId, checksum);
    if (arrived === undefined) throw new Refusal('transfer-paper-missing', 'papers', { name });
    if (arrived.checksum !== checksum || arrived.size !== size)
      throw new Refusal('transfer-paper-changed', 'papers', { name });
    found.set(checksum, arrived);
  }
  return found;
}

/** Writes the papers into the file, each in the class that it had, as papers of the transfer that brought them. */
export async function addPapers(
  { transaction, reader }: Change,
  { dossierId, receivedId }: Pick<z.infer<typeof takeOver>, 'dossierId' | 'receivedId'>,
  { taken }: SortedPapers,
  arrived: ReadonlyMap<string, KeptPaper>,
): Promise<void> {
  for (const { id, document } of taken) {
    const kept = arrived.get(document.checksum);
    if (kept === undefined) continue;
    await addPaper(transaction, reader, {
      ...kept,
      id,
      dossierId,
      paperClass: document.paperClass,
      name: fileName.parse(document.name),
      recordKind: 'transfer',
      recordId: receivedId,
    });
    // An id that is in use elsewhere in the centre was not taken: nobody may think that it was.
    if ((await paperOf(transaction, dossierId, id)) === undefined)
      throw new Refusal('not-found', 'papers');
  }
}

/**
 * Puts the contents among the papers of the centre; the last act before the transaction ends. Should that still fail,
 * a content lies there that no paper names: no address gives it, and the next try finds it.
 */
export async function keepPapers(
  { arrivedPapers, staff }: StaffContext,
  { taken }: SortedPapers,
): Promise<void> {
  for (const { document } of taken) await arrivedPapers?.keep(staff.centreId, document.checksum);
}
