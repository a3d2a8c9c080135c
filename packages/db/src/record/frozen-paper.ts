import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import type { Transaction } from '../in-centre.ts';
import { attachment } from '../schema/attachment.ts';
import { frozenDocument } from '../schema/frozen-document.ts';

/** A paper as a frozen text names it: what it was on the day of freezing, whatever becomes of it. */
export interface FrozenPaper {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  /** SHA-256 of the content, hexadecimal. */
  readonly checksum: string;
}

/** The papers that stand with a contract now, as its text will name them when it is frozen; oldest first. */
export async function papersToFreeze(
  transaction: Transaction,
  contractId: string,
): Promise<FrozenPaper[]> {
  return transaction
    .select({
      id: attachment.id,
      name: attachment.name,
      mediaType: attachment.mediaType,
      size: attachment.size,
      checksum: attachment.checksum,
    })
    .from(attachment)
    .where(
      and(
        eq(attachment.recordKind, 'contract'),
        eq(attachment.recordId, contractId),
        isNull(attachment.withdrawnAt),
        // What a virus scan holds back was never read by anybody who signed.
        ne(attachment.scan, 'infected'),
      ),
    )
    .orderBy(attachment.recordedAt, attachment.id);
}

/** The papers that the frozen text of a contract names; null for a draft, and for a text that was frozen without a list. */
export async function frozenPapersOf(
  transaction: Transaction,
  contractId: string,
): Promise<readonly FrozenPaper[] | null> {
  const [row] = await transaction
    .select({ papers: sql<FrozenPaper[] | null>`${frozenDocument.content} -> 'papers'` })
    .from(frozenDocument)
    .where(eq(frozenDocument.recordId, contractId));
  return row?.papers ?? null;
}

/** The ids of all papers of a file that the frozen text of a contract or an addendum names. */
export async function papersInFrozenTexts(
  transaction: Transaction,
  dossierId: string,
): Promise<ReadonlySet<string>> {
  const rows = await transaction
    .select({ papers: sql<FrozenPaper[] | null>`${frozenDocument.content} -> 'papers'` })
    .from(frozenDocument)
    .where(
      and(
        eq(frozenDocument.dossierId, dossierId),
        inArray(frozenDocument.kind, ['contract', 'addendum']),
      ),
    );
  return new Set(rows.flatMap(({ papers }) => (papers ?? []).map(({ id }) => id)));
}
