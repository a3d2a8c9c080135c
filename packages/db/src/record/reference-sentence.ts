import { and, asc, eq } from 'drizzle-orm';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import { referenceSentence } from '../schema/reference-sentence.ts';

export type ReferenceSentenceRow = typeof referenceSentence.$inferSelect;

/** A sentence for the lists of a centre. */
export type StatedSentence = Pick<
  ReferenceSentenceRow,
  'id' | 'kind' | 'language' | 'sentence' | 'detail'
>;

/** The sentences on the lists of the centre, in order of the alphabet. */
export const listSentences = (transaction: Transaction): Promise<ReferenceSentenceRow[]> =>
  transaction
    .select()
    .from(referenceSentence)
    .where(eq(referenceSentence.retired, false))
    .orderBy(asc(referenceSentence.kind), asc(referenceSentence.sentence));

/** The sentence of an id, or undefined. */
export async function sentenceOf(
  transaction: Transaction,
  id: string,
): Promise<ReferenceSentenceRow | undefined> {
  const [row] = await transaction
    .select()
    .from(referenceSentence)
    .where(eq(referenceSentence.id, id));
  return row;
}

/** Whether the centre has this very sentence on this list already. */
export async function hasSentence(
  transaction: Transaction,
  { kind, language, sentence }: Pick<StatedSentence, 'kind' | 'language' | 'sentence'>,
): Promise<boolean> {
  const found = await transaction
    .select({ id: referenceSentence.id })
    .from(referenceSentence)
    .where(
      and(
        eq(referenceSentence.kind, kind),
        eq(referenceSentence.language, language),
        eq(referenceSentence.sentence, sentence),
        eq(referenceSentence.retired, false),
      ),
    );
  return found.length > 0;
}

/** Puts sentences on the lists of the centre. */
export async function addSentences(
  transaction: Transaction,
  reader: Reader,
  added: readonly StatedSentence[],
): Promise<void> {
  if (added.length === 0) return;
  await transaction.insert(referenceSentence).values(
    added.map((sentence) => ({
      ...sentence,
      centreId: reader.centreId,
      recordedBy: reader.staffId,
    })),
  );
  await recordTrace(transaction, reader, {
    action: 'reference-sentence.add',
    dossierId: null,
    record: 'reference_sentence',
    recordId: added[0]?.id ?? '',
    after: added,
  });
}

/** Takes a sentence off its list; contracts that hold it keep it. */
export async function retireSentence(
  transaction: Transaction,
  reader: Reader,
  before: ReferenceSentenceRow,
): Promise<void> {
  const after = { retired: true, version: before.version + 1 };
  await transaction.update(referenceSentence).set(after).where(eq(referenceSentence.id, before.id));
  await recordTrace(transaction, reader, {
    action: 'reference-sentence.retire',
    dossierId: null,
    record: 'reference_sentence',
    recordId: before.id,
    before,
    after,
  });
}
