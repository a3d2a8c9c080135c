import type { CivilDate } from '@traject/rules/calendar';
import { and, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { hashOf } from '../audit/hash.ts';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import { contract } from '../schema/contract.ts';
import { contractThirdParty } from '../schema/contract-third-party.ts';
import { dossier } from '../schema/dossier.ts';
import { frozenDocument } from '../schema/frozen-document.ts';

export type ContractRow = typeof contract.$inferSelect;

/** The row of a contract of a file that the reader may see, or undefined. */
export async function contractOf(
  transaction: Transaction,
  dossierId: string,
  id: string,
): Promise<ContractRow | undefined> {
  const [row] = await transaction
    .select({ contract })
    .from(contract)
    .innerJoin(dossier, eq(dossier.id, contract.dossierId))
    .where(and(eq(contract.id, id), eq(contract.dossierId, dossierId)));
  return row?.contract;
}

/** The id of the contract of a file that is not signed by everybody yet, or undefined. */
export async function openDraftOf(
  transaction: Transaction,
  dossierId: string,
): Promise<string | undefined> {
  const [row] = await transaction
    .select({ id: contract.id })
    .from(contract)
    .where(and(eq(contract.dossierId, dossierId), eq(contract.frozen, false)));
  return row?.id;
}

/** Begins an empty draft; its text is written apart. */
export async function insertDraft(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  draft: { id: string; kind: ContractRow['kind']; frameworkVersion: string | null },
): Promise<void> {
  const row = {
    ...draft,
    centreId: reader.centreId,
    dossierId,
    recordedBy: reader.staffId,
    actionAreas: [],
    endAgreed: 'unknown' as const,
    deadlines: '',
    evaluationManner: '',
    additionalAid: '',
    incentiveBonus: '',
    includesTraining: 'unknown' as const,
    costOfEnrolment: 'unknown' as const,
    costOfInsurance: 'unknown' as const,
    costOfWorkClothes: 'unknown' as const,
    costOfTravel: 'unknown' as const,
    socialWorker: '',
    replacement: '',
    proportion: '',
  };
  await transaction.insert(contract).values(row);
  await recordTrace(transaction, reader, {
    action: 'contract.draft',
    dossierId,
    record: 'contract',
    recordId: draft.id,
    after: row,
  });
}

/** Changes columns of a contract, one version further, with its audit row. */
export async function changeContract(
  transaction: Transaction,
  reader: Reader,
  before: ContractRow,
  action: string,
  values: Partial<
    Pick<ContractRow, 'informedOn' | 'informedBy' | 'givenOn' | 'notedOn' | 'endedOn' | 'endResult'>
  >,
): Promise<void> {
  const after = { ...values, version: before.version + 1 };
  await transaction.update(contract).set(after).where(eq(contract.id, before.id));
  await recordTrace(transaction, reader, {
    action,
    dossierId: before.dossierId,
    record: 'contract',
    recordId: before.id,
    before,
    after,
  });
}

/** The third parties of a contract. */
export const thirdPartiesOf = (transaction: Transaction, contractId: string) =>
  transaction
    .select()
    .from(contractThirdParty)
    .where(eq(contractThirdParty.contractId, contractId));

/** Who signs, and when. */
export interface Signature {
  readonly party: 'person' | 'centre' | 'third-party';
  readonly thirdPartyId: string | null;
  readonly on: CivilDate;
}

/** Writes one signature, one version further, with its audit row. */
export async function writeSignature(
  transaction: Transaction,
  reader: Reader,
  before: ContractRow,
  { party, thirdPartyId, on }: Signature,
): Promise<void> {
  if (party === 'third-party' && thirdPartyId !== null)
    await transaction
      .update(contractThirdParty)
      .set({ signedOn: on })
      .where(
        and(eq(contractThirdParty.id, thirdPartyId), eq(contractThirdParty.contractId, before.id)),
      );
  const after = {
    ...(party === 'person' ? { signedByPersonOn: on } : {}),
    ...(party === 'centre' ? { signedByCentreOn: on } : {}),
    version: before.version + 1,
  };
  await transaction.update(contract).set(after).where(eq(contract.id, before.id));
  await recordTrace(transaction, reader, {
    action: 'contract.sign',
    dossierId: before.dossierId,
    record: 'contract',
    recordId: before.id,
    before: { version: before.version },
    after: { ...after, party, thirdPartyId, on },
  });
}

/** Closes a contract for good: what it rests on is kept with its hash, and the text can no longer change. */
export async function freezeContract(
  transaction: Transaction,
  reader: Reader,
  of: { dossierId: string; contractId: string },
  content: unknown,
  rulesVersion: string,
): Promise<void> {
  const hash = hashOf({ content, rulesVersion });
  await transaction.insert(frozenDocument).values({
    centreId: reader.centreId,
    id: newId(),
    dossierId: of.dossierId,
    kind: 'contract',
    recordId: of.contractId,
    content,
    rulesVersion,
    hash,
    frozenBy: reader.staffId,
  });
  await transaction.update(contract).set({ frozen: true }).where(eq(contract.id, of.contractId));
  await recordTrace(transaction, reader, {
    action: 'contract.freeze',
    dossierId: of.dossierId,
    record: 'contract',
    recordId: of.contractId,
    after: { hash, rulesVersion },
  });
}
