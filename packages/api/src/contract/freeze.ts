import {
  frameworkOf,
  freezeContract,
  loadDossiers,
  papersToFreeze,
  readContract,
  readSignatures,
} from '@traject/db';
import { RULES_VERSION } from '@traject/rules';
import type { Change } from '../file/change.ts';

/**
 * Freezes a contract or an addendum that everybody signed, with all that it rests on: the facts, the framework agreement,
 * how each party signed, and the papers beside it by their checksum.
 */
export async function freezeSigned(
  { transaction, reader }: Change,
  of: { dossierId: string; contractId: string },
): Promise<void> {
  const { dossierId, contractId } = of;
  const contract = await readContract(transaction, dossierId, contractId);
  const facts = (await loadDossiers(transaction, [dossierId])).get(dossierId)?.facts ?? null;
  const version = contract?.frameworkVersion ?? null;
  const framework = version === null ? null : ((await frameworkOf(transaction, version)) ?? null);
  const signed = await readSignatures(transaction, contractId);
  const papers = await papersToFreeze(transaction, contractId);
  await freezeContract(
    transaction,
    reader,
    of,
    { contract, facts, framework, signed, papers },
    RULES_VERSION,
    contract?.change === null ? 'contract' : 'addendum',
  );
}
