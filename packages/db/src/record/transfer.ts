import { desc, eq } from 'drizzle-orm';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import { residenceMove } from '../schema/residence-move.ts';
import { transferReceived } from '../schema/transfer-received.ts';
import { transferSent } from '../schema/transfer-sent.ts';

type Stated<Row> = Omit<Row, 'centreId' | 'dossierId' | 'recordedBy' | 'recordedAt'>;

/** The last move of a file out of the area of the centre, or undefined. */
export async function moveOf(transaction: Transaction, dossierId: string) {
  const [row] = await transaction
    .select()
    .from(residenceMove)
    .where(eq(residenceMove.dossierId, dossierId))
    .orderBy(desc(residenceMove.movedOn), desc(residenceMove.id));
  return row;
}

/** What left for other centres and what came from them, newest first. */
export async function transfersOf(transaction: Transaction, dossierId: string) {
  const sent = await transaction
    .select()
    .from(transferSent)
    .where(eq(transferSent.dossierId, dossierId))
    .orderBy(desc(transferSent.madeOn), desc(transferSent.id));
  const received = await transaction
    .select({
      id: transferReceived.id,
      fromCentre: transferReceived.fromCentre,
      madeOn: transferReceived.madeOn,
      receivedOn: transferReceived.receivedOn,
      hash: transferReceived.hash,
      papers: transferReceived.papers,
      papersLeftOut: transferReceived.papersLeftOut,
      consultationId: transferReceived.consultationId,
    })
    .from(transferReceived)
    .where(eq(transferReceived.dossierId, dossierId))
    .orderBy(desc(transferReceived.receivedOn), desc(transferReceived.id));
  return { sent, received };
}

/** Notes that a transfer file was made for another centre, with its audit row. */
export async function recordTransferSent(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  sent: Stated<typeof transferSent.$inferInsert>,
): Promise<void> {
  const row = { ...sent, centreId: reader.centreId, dossierId, recordedBy: reader.staffId };
  await transaction.insert(transferSent).values(row);
  await recordTrace(transaction, reader, {
    action: 'transfer.send',
    dossierId,
    record: 'transfer_sent',
    recordId: sent.id,
    after: row,
  });
}

/** The trace says that a file came, not again what it holds. */
const withoutContent = ({
  content: _whole,
  ...trace
}: {
  content: unknown;
  [key: string]: unknown;
}) => trace;

/** Keeps a transfer file that came from another centre, with its audit row. */
export async function recordTransferReceived(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  received: Stated<typeof transferReceived.$inferInsert>,
): Promise<void> {
  const row = { ...received, centreId: reader.centreId, dossierId, recordedBy: reader.staffId };
  await transaction.insert(transferReceived).values(row);
  await recordTrace(transaction, reader, {
    action: 'transfer.receive',
    dossierId,
    record: 'transfer_received',
    recordId: received.id,
    after: withoutContent(row),
  });
}
