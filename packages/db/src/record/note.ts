import { and, desc, eq, sql } from 'drizzle-orm';
import { hashOf } from '../audit/hash.ts';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import { note } from '../schema/note.ts';

type NoteRow = typeof note.$inferSelect;
type StatedNote = Pick<typeof note.$inferInsert, 'id' | 'tier' | 'text'>;

/** A note as the audit log may hold it: a private one as a hash, so that nobody reads it there. */
const traced = ({ tier, text }: Pick<NoteRow, 'tier' | 'text'>) =>
  tier === 'private' ? { tier, hash: hashOf({ text }) } : { tier, text };

/** Writes a side note, with its audit row. */
export async function writeNote(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  stated: StatedNote,
): Promise<void> {
  await transaction.insert(note).values({
    ...stated,
    centreId: reader.centreId,
    dossierId,
    recordedBy: reader.staffId,
  });
  await recordTrace(transaction, reader, {
    action: 'note.write',
    dossierId,
    record: 'note',
    recordId: stated.id,
    after: traced(stated),
  });
}

/** A note of a file that the reader may see, or undefined. */
export async function noteOf(
  transaction: Transaction,
  dossierId: string,
  id: string,
): Promise<NoteRow | undefined> {
  const [row] = await transaction
    .select()
    .from(note)
    .where(and(eq(note.id, id), eq(note.dossierId, dossierId)));
  return row;
}

/** Changes a note, one version further, with its audit row. */
export async function changeNote(
  transaction: Transaction,
  reader: Reader,
  before: NoteRow,
  values: Pick<StatedNote, 'tier' | 'text'>,
): Promise<void> {
  await transaction
    .update(note)
    .set({ ...values, version: before.version + 1, changedAt: sql`now()` })
    .where(eq(note.id, before.id));
  await recordTrace(transaction, reader, {
    action: 'note.change',
    dossierId: before.dossierId,
    record: 'note',
    recordId: before.id,
    before: traced(before),
    after: traced(values),
  });
}

/** The notes of a file that the reader may see, newest first. */
export const readNotes = (transaction: Transaction, dossierId: string) =>
  transaction
    .select({
      id: note.id,
      tier: note.tier,
      text: note.text,
      version: note.version,
      changedAt: note.changedAt,
      recordedBy: note.recordedBy,
      recordedAt: note.recordedAt,
    })
    .from(note)
    .where(eq(note.dossierId, dossierId))
    .orderBy(desc(note.recordedAt), desc(note.id));
