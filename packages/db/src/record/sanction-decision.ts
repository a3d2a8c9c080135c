import type { CivilDate } from '@traject/rules/calendar';
import { and, eq, isNull } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { hashOf } from '../audit/hash.ts';
import { recordTrace } from '../audit/record-trace.ts';
import type { Reader, Transaction } from '../in-centre.ts';
import { frozenDocument } from '../schema/frozen-document.ts';
import { paymentSuspension } from '../schema/payment-suspension.ts';
import { sanctionDecision } from '../schema/sanction-decision.ts';
import { sanctionDecisionText } from '../schema/sanction-decision-text.ts';

export type SanctionDecisionRow = typeof sanctionDecision.$inferSelect;

type Recorded = 'centreId' | 'dossierId' | 'recordedBy' | 'recordedAt' | 'version' | 'frozen';
type Notified = 'notifiedOn' | 'notifiedBy' | 'mentions';

/** What the committee decided, and apart from it why. */
export type StatedDecision = Omit<SanctionDecisionRow, Recorded | Notified> & {
  readonly text: Omit<typeof sanctionDecisionText.$inferSelect, 'centreId' | 'id' | 'dossierId'>;
};

/** Writes a decision that is not notified yet: a new one, or another text of the same one. */
export async function writeDecision(
  transaction: Transaction,
  reader: Reader,
  dossierId: string,
  { text, ...decision }: StatedDecision,
  before: SanctionDecisionRow | undefined,
): Promise<void> {
  const { id } = decision;
  if (before === undefined) {
    const own = { centreId: reader.centreId, dossierId };
    await transaction
      .insert(sanctionDecision)
      .values({ ...decision, ...own, recordedBy: reader.staffId });
    await transaction.insert(sanctionDecisionText).values({ ...text, ...own, id });
  } else {
    await transaction
      .update(sanctionDecision)
      .set({ ...decision, version: before.version + 1 })
      .where(eq(sanctionDecision.id, id));
    await transaction.update(sanctionDecisionText).set(text).where(eq(sanctionDecisionText.id, id));
  }
  await recordTrace(transaction, reader, {
    action: 'sanction.decide',
    dossierId,
    record: 'sanction_decision',
    recordId: id,
    before: before ?? null,
    after: { ...decision, text },
  });
}

/**
 * Records that a decision was notified and closes it for good: what it rests on is kept with its hash, and nothing of it
 * changes any more.
 */
export async function freezeDecision(
  transaction: Transaction,
  reader: Reader,
  before: SanctionDecisionRow,
  notified: Pick<SanctionDecisionRow, Notified>,
  content: unknown,
  rulesVersion: string,
): Promise<void> {
  const hash = hashOf({ content, rulesVersion });
  await transaction.insert(frozenDocument).values({
    centreId: reader.centreId,
    id: newId(),
    dossierId: before.dossierId,
    kind: 'sanction-decision',
    recordId: before.id,
    content,
    rulesVersion,
    hash,
    frozenBy: reader.staffId,
  });
  const after = { ...notified, version: before.version + 1, frozen: true };
  await transaction.update(sanctionDecision).set(after).where(eq(sanctionDecision.id, before.id));
  await recordTrace(transaction, reader, {
    action: 'sanction.notify',
    dossierId: before.dossierId,
    record: 'sanction_decision',
    recordId: before.id,
    before,
    after: { ...after, hash, rulesVersion },
  });
}

/** The hash of what was frozen with a decision, or null while it is not notified. */
export async function hashOfDecision(transaction: Transaction, id: string): Promise<string | null> {
  const [row] = await transaction
    .select({ hash: frozenDocument.hash })
    .from(frozenDocument)
    .where(and(eq(frozenDocument.recordId, id), eq(frozenDocument.kind, 'sanction-decision')));
  return row?.hash ?? null;
}

/** What a payment is suspended for: an own decision, or one to carry on a sanction of another centre. */
type SuspendedFor = Pick<
  SanctionDecisionRow,
  'dossierId' | 'extent' | 'percent' | 'amountCents' | 'decidedOn'
> &
  ({ readonly decisionId: string } | { readonly receivedSanctionId: string });

/**
 * Notes for who pays that a payment is suspended between two days, wholly or in part, by which decision, and whether it
 * was put off: all that who pays has to know, for the decision itself is not for them.
 */
export async function suspendPayment(
  transaction: Transaction,
  reader: Reader,
  { dossierId, extent, percent, amountCents, decidedOn, ...of }: SuspendedFor,
  period: {
    readonly from: CivilDate;
    readonly until: CivilDate;
    readonly deferral: (typeof paymentSuspension.$inferInsert)['deferral'];
  },
): Promise<void> {
  const row = {
    ...of,
    centreId: reader.centreId,
    id: newId(),
    dossierId,
    validFrom: period.from,
    validUntil: period.until,
    extent: extent ?? ('whole' as const),
    percent,
    amountCents,
    decidedOn,
    deferral: period.deferral,
    recordedBy: reader.staffId,
  };
  await transaction.insert(paymentSuspension).values(row);
  await recordTrace(transaction, reader, {
    action: 'payment.suspend',
    dossierId,
    record: 'payment_suspension',
    recordId: row.id,
    after: row,
  });
}

/** Takes back the suspensions of a decision that another one comes in the place of. */
export async function cancelSuspensions(
  transaction: Transaction,
  reader: Reader,
  decision: SanctionDecisionRow,
  on: CivilDate,
): Promise<void> {
  await transaction
    .update(paymentSuspension)
    .set({ cancelledOn: on })
    .where(
      and(eq(paymentSuspension.decisionId, decision.id), isNull(paymentSuspension.cancelledOn)),
    );
  await recordTrace(transaction, reader, {
    action: 'payment.resume',
    dossierId: decision.dossierId,
    record: 'payment_suspension',
    recordId: decision.id,
    after: { cancelledOn: on },
  });
}
