import type { CivilDate } from '@traject/rules/calendar';
import { and, asc, eq, gte, lte } from 'drizzle-orm';
import type { Transaction } from '../in-centre.ts';
import { dossier } from '../schema/dossier.ts';
import { paymentSuspension } from '../schema/payment-suspension.ts';
import { person } from '../schema/person.ts';

/**
 * The payments that are suspended on some day between two days, both included, with the names of the people, in order
 * of their first day; those that a later decision took back stand among them.
 */
export const suspensionsBetween = (transaction: Transaction, from: CivilDate, until: CivilDate) =>
  transaction
    .select({
      id: paymentSuspension.id,
      number: dossier.number,
      firstName: person.firstName,
      lastName: person.lastName,
      insz: person.insz,
      decidedOn: paymentSuspension.decidedOn,
      from: paymentSuspension.validFrom,
      until: paymentSuspension.validUntil,
      extent: paymentSuspension.extent,
      percent: paymentSuspension.percent,
      amountCents: paymentSuspension.amountCents,
      deferral: paymentSuspension.deferral,
      cancelledOn: paymentSuspension.cancelledOn,
    })
    .from(paymentSuspension)
    .innerJoin(dossier, eq(dossier.id, paymentSuspension.dossierId))
    .innerJoin(person, eq(person.id, dossier.personId))
    .where(and(lte(paymentSuspension.validFrom, until), gte(paymentSuspension.validUntil, from)))
    .orderBy(asc(paymentSuspension.validFrom), asc(person.lastName), asc(paymentSuspension.id));
