import {
  asProgram,
  coupleOf,
  followCouple,
  type LoadedDossier,
  loadDossiers,
  type Reader,
  type Transaction,
} from '@traject/db';
import { asPartner } from '@traject/rules';
import type { CivilDate } from '@traject/rules/calendar';
import type { Couple, Dossier } from '@traject/rules/facts';
import { Refusal } from '../refusal.ts';

/** What the file of the partner says of a couple on a day; null when the file is linked to none. */
async function linkedCouple(
  transaction: Transaction,
  dossierId: string,
  on: CivilDate,
): Promise<Couple | null> {
  const stated = await coupleOf(transaction, dossierId);
  if (stated === undefined || stated.partnerId === null) return null;
  const { partnerId, couple } = stated;
  // The partner may be with another team: the law asks two things of that file, and no more comes out of it.
  const partner = (await asProgram(transaction, () => loadDossiers(transaction, [partnerId]))).get(
    partnerId,
  );
  if (partner === undefined) return null;
  const claimedOn = couple === null || couple === 'unknown' ? 'this-file' : couple.claimedOn;
  return asPartner(partner.facts, on, claimedOn);
}

/** Everything that the record holds of a file, its couple as it was last written there. */
export async function loadStored(transaction: Transaction, dossierId: string) {
  const loaded = (await loadDossiers(transaction, [dossierId])).get(dossierId);
  if (loaded === undefined) throw new Refusal('not-found', 'dossierId');
  return loaded;
}

/**
 * Everything stated about a file. Of a couple whose files are both here, the facts of the couple are those of the other
 * file as it stands on the day (OBL-7, SUB-10).
 */
export async function loadFile(transaction: Transaction, dossierId: string, on: CivilDate) {
  return withCouple(transaction, dossierId, await loadStored(transaction, dossierId), on);
}

/** A loaded file with the couple as the file of the partner has it on the day. */
export async function withCouple<Loaded extends LoadedDossier<Dossier>>(
  transaction: Transaction,
  dossierId: string,
  loaded: Loaded,
  on: CivilDate,
): Promise<Loaded> {
  // Who is not stated to be one of a couple is linked to nobody.
  if (loaded.facts.couple === null) return loaded;
  const couple = await linkedCouple(transaction, dossierId, on);
  return couple === null ? loaded : { ...loaded, facts: { ...loaded.facts, couple } };
}

/** Writes in a file what that of the partner says now, so that those who read one file only are told the same. */
export async function refreshCouple(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  on: CivilDate,
): Promise<void> {
  const couple = await linkedCouple(transaction, dossierId, on);
  if (couple !== null) await followCouple(transaction, reader, dossierId, couple);
}
