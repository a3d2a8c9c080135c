import { and, asc, eq, isNull, notExists } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { hashOf } from '../audit/hash.ts';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import { contract } from '../schema/contract.ts';
import { contractRefusal } from '../schema/contract-refusal.ts';
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

/**
 * The id of the contract of a file that is not signed by everybody yet, or undefined. A text that the person did not
 * agree with stands in nobody's way, and an addendum is counted with its contract.
 */
export async function openDraftOf(
  transaction: Transaction,
  dossierId: string,
): Promise<string | undefined> {
  const [row] = await transaction
    .select({ id: contract.id })
    .from(contract)
    .where(
      and(
        eq(contract.dossierId, dossierId),
        eq(contract.frozen, false),
        isNull(contract.amendsId),
        notStopped(transaction),
      ),
    );
  return row?.id;
}

/** The id of the addendum to a contract that is not signed by everybody yet, or undefined. */
export async function openAddendumOf(
  transaction: Transaction,
  contractId: string,
): Promise<string | undefined> {
  const [row] = await transaction
    .select({ id: contract.id })
    .from(contract)
    .where(
      and(eq(contract.amendsId, contractId), eq(contract.frozen, false), notStopped(transaction)),
    );
  return row?.id;
}

/** The addenda to a contract in order of time. */
export const addendaOf = (transaction: Transaction, contractId: string) =>
  transaction
    .select({ id: contract.id, frozen: contract.frozen })
    .from(contract)
    .where(eq(contract.amendsId, contractId))
    .orderBy(asc(contract.id));

const notStopped = (transaction: Transaction) =>
  notExists(
    transaction
      .select({ id: contractRefusal.id })
      .from(contractRefusal)
      .where(and(eq(contractRefusal.contractId, contract.id), isNull(contractRefusal.takenUpOn))),
  );

/** Begins an empty draft; its text is written apart. */
export async function insertDraft(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  draft: Pick<ContractRow, 'id' | 'kind' | 'frameworkVersion'> &
    Partial<
      Pick<
        ContractRow,
        'amendsId' | 'askedBy' | 'changeReason' | 'renewsId' | 'jobFrom' | 'jobUntil'
      >
    >,
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
    Pick<
      ContractRow,
      | 'informedOn'
      | 'informedBy'
      | 'givenOn'
      | 'notedOn'
      | 'endedOn'
      | 'endResult'
      | 'askedBy'
      | 'personAgrees'
      | 'centreAgrees'
      | 'changeReason'
    >
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

/** Closes a contract for good: what it rests on is kept with its hash, and the text can no longer change. */
export async function freezeContract(
  transaction: Transaction,
  reader: Reader,
  of: { dossierId: string; contractId: string },
  content: unknown,
  rulesVersion: string,
  kind: 'contract' | 'addendum' = 'contract',
): Promise<void> {
  const hash = hashOf({ content, rulesVersion });
  await transaction.insert(frozenDocument).values({
    centreId: reader.centreId,
    id: newId(),
    dossierId: of.dossierId,
    kind,
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
