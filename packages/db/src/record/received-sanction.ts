import type { CivilDate } from '@traject/rules/calendar';
import { and, asc, eq } from 'drizzle-orm';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import { dossier } from '../schema/dossier.ts';
import { receivedSanction } from '../schema/received-sanction.ts';
import { sanctionDecision } from '../schema/sanction-decision.ts';

export type ReceivedSanctionRow = typeof receivedSanction.$inferSelect;

type Recorded = 'centreId' | 'dossierId' | 'recordedBy' | 'recordedAt' | 'version';
type Choice = 'chosenOn' | 'carriedFrom' | 'reason';

/** The sanctions of other centres that came with a file, the oldest decision first. */
export const receivedSanctions = (
  transaction: Transaction,
  dossierId: string,
): Promise<ReceivedSanctionRow[]> =>
  transaction
    .select()
    .from(receivedSanction)
    .where(eq(receivedSanction.dossierId, dossierId))
    .orderBy(asc(receivedSanction.decidedOn), asc(receivedSanction.id));

/** One of them, or undefined when it is not there for this reader. */
export async function receivedSanctionOf(
  transaction: Transaction,
  dossierId: string,
  id: string,
): Promise<ReceivedSanctionRow | undefined> {
  const [row] = await transaction
    .select({ receivedSanction })
    .from(receivedSanction)
    .innerJoin(dossier, eq(dossier.id, receivedSanction.dossierId))
    .where(and(eq(receivedSanction.id, id), eq(receivedSanction.dossierId, dossierId)));
  return row?.receivedSanction;
}

/**
 * Whether a sanction is in a file already: decided here, or brought by an earlier transfer. A decision that was put off
 * in part suspends twice, so the first day belongs to it.
 */
export async function knowsSanction(
  transaction: Transaction,
  dossierId: string,
  sourceId: string,
  from: CivilDate,
): Promise<boolean> {
  const own = await transaction
    .select({ id: sanctionDecision.id })
    .from(sanctionDecision)
    .where(and(eq(sanctionDecision.id, sourceId), eq(sanctionDecision.dossierId, dossierId)));
  const brought = await receivedSanctions(transaction, dossierId);
  return (
    own.length > 0 || brought.some((row) => row.sourceId === sourceId && row.validFrom === from)
  );
}

/** Records a sanction of another centre as it came, with its audit row. */
export async function recordReceivedSanction(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  received: Omit<ReceivedSanctionRow, Recorded | Choice>,
): Promise<void> {
  const row = { ...received, centreId: reader.centreId, dossierId, recordedBy: reader.staffId };
  await transaction.insert(receivedSanction).values(row);
  await recordTrace(transaction, reader, {
    action: 'sanction.receive',
    dossierId,
    record: 'received_sanction',
    recordId: received.id,
    after: row,
  });
}

/** Records what this centre chose: from when it carries the sanction on (null = it does not), on which day, and why. */
export async function chooseOnReceived(
  transaction: Transaction,
  reader: Reader,
  before: ReceivedSanctionRow,
  chosen: { chosenOn: CivilDate; carriedFrom: CivilDate | null; reason: string },
): Promise<void> {
  const after = { ...chosen, version: before.version + 1 };
  await transaction.update(receivedSanction).set(after).where(eq(receivedSanction.id, before.id));
  await recordTrace(transaction, reader, {
    action: 'sanction.carry-on',
    dossierId: before.dossierId,
    record: 'received_sanction',
    recordId: before.id,
    before,
    after,
  });
}
