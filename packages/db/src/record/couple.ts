import { isDeepStrictEqual } from 'node:util';
import type { Couple, Dossier } from '@traject/rules/facts';
import { eq } from 'drizzle-orm';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import { dossier } from '../schema/dossier.ts';

type ClaimedOn = Couple['claimedOn'];

/** The partner of a file and what is stated of the couple; undefined when the file is not there for this reader. */
export async function coupleOf(
  transaction: Transaction,
  dossierId: string,
): Promise<{ partnerId: string | null; couple: Dossier['couple'] } | undefined> {
  const [row] = await transaction
    .select({ partnerId: dossier.partnerId, couple: dossier.couple })
    .from(dossier)
    .where(eq(dossier.id, dossierId));
  return row === undefined ? undefined : { partnerId: row.partnerId, couple: row.couple ?? null };
}

/** What is not worked out yet of a couple that has just been linked. */
const linked = (claimedOn: ClaimedOn): Couple => ({
  partnerMustHaveProject: 'unknown',
  partnerHasProject: 'unknown',
  claimedOn,
});

/** Links two files as those of a couple, each to the other, with an audit row in both. */
export async function linkPartners(
  transaction: Transaction,
  reader: Reader,
  {
    dossierId,
    partnerId,
    claimedOn,
  }: { dossierId: string; partnerId: string; claimedOn: ClaimedOn },
): Promise<void> {
  const other = claimedOn === 'this-file' ? 'file-of-partner' : 'this-file';
  await writeCouple(transaction, reader, 'couple.link', dossierId, {
    partnerId,
    couple: linked(claimedOn),
  });
  await writeCouple(transaction, reader, 'couple.link', partnerId, {
    partnerId: dossierId,
    couple: linked(other),
  });
}

/** Takes two files apart; `couple` says what each of them states from now on by hand. */
export async function unlinkPartners(
  transaction: Transaction,
  reader: Reader,
  files: readonly { dossierId: string; couple: Dossier['couple'] }[],
): Promise<void> {
  for (const { dossierId, couple } of files)
    await writeCouple(transaction, reader, 'couple.unlink', dossierId, { partnerId: null, couple });
}

/** Writes what the file of the partner says now; nothing is written when it says the same. */
export async function followCouple(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  couple: Couple,
): Promise<void> {
  const before = await coupleOf(transaction, dossierId);
  if (before === undefined || isDeepStrictEqual(before.couple, couple)) return;
  await writeCouple(transaction, reader, 'couple.follow', dossierId, {
    partnerId: before.partnerId,
    couple,
  });
}

async function writeCouple(
  transaction: Transaction,
  reader: Reader,
  action: 'couple.link' | 'couple.unlink' | 'couple.follow',
  dossierId: string,
  after: { partnerId: string | null; couple: Dossier['couple'] },
): Promise<void> {
  const before = await coupleOf(transaction, dossierId);
  await transaction.update(dossier).set(after).where(eq(dossier.id, dossierId));
  await recordTrace(transaction, reader, {
    action,
    dossierId,
    record: 'dossier',
    recordId: dossierId,
    before,
    after,
  });
}
