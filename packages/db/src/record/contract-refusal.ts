import type { CivilDate } from '@traject/rules/calendar';
import { and, desc, eq, isNull } from 'drizzle-orm';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import { contractRefusal } from '../schema/contract-refusal.ts';

export type RefusalRow = typeof contractRefusal.$inferSelect;

/** What is stated of a person who did not agree with a text, or could not answer. */
export type StatedRefusal = Pick<
  RefusalRow,
  | 'kind'
  | 'statedOn'
  | 'reason'
  | 'weighedOn'
  | 'weighing'
  | 'healthOrEquity'
  | 'otherContentFitsBetter'
>;

/** The refusals of a contract, the newest first; those whose draft was taken up again stay in it. */
export const readRefusals = (transaction: Transaction, contractId: string): Promise<RefusalRow[]> =>
  transaction
    .select()
    .from(contractRefusal)
    .where(eq(contractRefusal.contractId, contractId))
    .orderBy(desc(contractRefusal.recordedAt), desc(contractRefusal.id));

/** When the person did not agree with a text, or could not answer, whatever the contract. */
export const refusalsOfFile = (transaction: Transaction, dossierId: string) =>
  transaction
    .select({
      id: contractRefusal.id,
      kind: contractRefusal.kind,
      statedOn: contractRefusal.statedOn,
      reason: contractRefusal.reason,
      recordedBy: contractRefusal.recordedBy,
      recordedAt: contractRefusal.recordedAt,
    })
    .from(contractRefusal)
    .where(eq(contractRefusal.dossierId, dossierId));

/** The refusal of a contract that still stands, or undefined. */
export async function standingRefusal(
  transaction: Transaction,
  contractId: string,
): Promise<RefusalRow | undefined> {
  const [row] = await transaction
    .select()
    .from(contractRefusal)
    .where(and(eq(contractRefusal.contractId, contractId), isNull(contractRefusal.takenUpOn)));
  return row;
}

/** Records that a person did not agree, or could not answer; the audit row does not repeat the reasons. */
export async function recordRefusal(
  transaction: Transaction,
  reader: Reader,
  of: { dossierId: string; contractId: string; id: string },
  stated: StatedRefusal,
): Promise<void> {
  await transaction.insert(contractRefusal).values({
    ...of,
    ...stated,
    centreId: reader.centreId,
    recordedBy: reader.staffId,
  });
  await recordTrace(transaction, reader, {
    action: 'contract.refuse',
    dossierId: of.dossierId,
    record: 'contract_refusal',
    recordId: of.id,
    after: withoutReasons(stated),
  });
}

/** Writes the weighing of a refusal, or that its draft was taken up again, one version further. */
export async function changeRefusal(
  transaction: Transaction,
  reader: Reader,
  before: RefusalRow,
  action: 'contract.weigh' | 'contract.take-up',
  values: Partial<StatedRefusal> & { takenUpOn?: CivilDate },
): Promise<void> {
  const version = before.version + 1;
  await transaction
    .update(contractRefusal)
    .set({ ...values, version })
    .where(eq(contractRefusal.id, before.id));
  await recordTrace(transaction, reader, {
    action,
    dossierId: before.dossierId,
    record: 'contract_refusal',
    recordId: before.id,
    before: withoutReasons(before),
    after: { ...withoutReasons(values), version },
  });
}

/** What a refusal says without the words that may speak of health; only that they changed. */
const withoutReasons = ({ reason, weighing, ...rest }: Partial<RefusalRow>) => ({
  ...rest,
  ...(reason === undefined ? {} : { reason: reason.length }),
  ...(weighing === undefined ? {} : { weighing: weighing.length }),
});
