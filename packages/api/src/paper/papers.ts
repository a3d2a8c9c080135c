import {
  type PaperRow,
  papersInFrozenTexts,
  papersOf,
  staffNames,
  type Transaction,
} from '@traject/db';

/** An instant as every screen reads it; the database writes it with a zone of its own. */
const instant = (at: string): string => new Date(at).toISOString();

/** A paper as a screen shows it. */
const paperView = (
  { centreId: _centre, dossierId: _dossier, ...row }: PaperRow,
  names: ReadonlyMap<string, string>,
  signed: ReadonlySet<string>,
) => ({
  id: row.id,
  paperClass: row.paperClass,
  record: row.recordKind === null ? null : { kind: row.recordKind, id: row.recordId },
  name: row.name,
  mediaType: row.mediaType,
  size: row.size,
  checksum: row.checksum,
  scan: row.scan,
  /** Whether a signed text names it; false for who may not read those texts. */
  inSignedText: signed.has(row.id),
  addedAt: instant(row.recordedAt),
  addedBy: names.get(row.recordedBy) ?? null,
  withdrawn:
    row.withdrawnAt === null
      ? null
      : {
          at: instant(row.withdrawnAt),
          by: names.get(row.withdrawnBy ?? '') ?? null,
          reason: row.withdrawnReason ?? '',
        },
});
export type PaperView = ReturnType<typeof paperView>;

/**
 * The papers of a file that the reader of the transaction may know of, newest first. `readsContracts` says whether this
 * reader may read what was signed.
 */
export async function papersInFile(
  transaction: Transaction,
  dossierId: string,
  readsContracts: boolean,
): Promise<PaperView[]> {
  const rows = await papersOf(transaction, dossierId);
  const signed = readsContracts
    ? await papersInFrozenTexts(transaction, dossierId)
    : new Set<string>();
  const names = await staffNames(
    transaction,
    rows.flatMap(({ recordedBy, withdrawnBy }) =>
      withdrawnBy === null ? [recordedBy] : [recordedBy, withdrawnBy],
    ),
  );
  return rows.map((row) => paperView(row, names, signed));
}
