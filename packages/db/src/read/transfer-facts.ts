import type { CivilDate } from '@traject/rules/calendar';
import { and, eq, gte, isNotNull, isNull } from 'drizzle-orm';
import type { Transaction } from '../in-centre.ts';
import { centre } from '../schema/centre.ts';
import { paymentSuspension } from '../schema/payment-suspension.ts';

/** The centre of the transaction, as another centre has to know it. */
export async function ownCentre(transaction: Transaction) {
  const [row] = await transaction
    .select({
      centreId: centre.centreId,
      name: centre.name,
      nisCode: centre.nisCode,
      kboNumber: centre.kboNumber,
    })
    .from(centre);
  if (row === undefined) throw new Error('No centre is set for this transaction');
  return row;
}

/** The suspensions of payment by own decisions of a file that still run or are to come on a day (SAN-5). */
export const runningSuspensions = (transaction: Transaction, dossierId: string, on: CivilDate) =>
  transaction
    .select({
      decisionId: paymentSuspension.decisionId,
      from: paymentSuspension.validFrom,
      until: paymentSuspension.validUntil,
      extent: paymentSuspension.extent,
      percent: paymentSuspension.percent,
      amountCents: paymentSuspension.amountCents,
    })
    .from(paymentSuspension)
    .where(
      and(
        eq(paymentSuspension.dossierId, dossierId),
        gte(paymentSuspension.validUntil, on),
        isNull(paymentSuspension.cancelledOn),
        isNotNull(paymentSuspension.decisionId),
      ),
    )
    .orderBy(paymentSuspension.validFrom);
