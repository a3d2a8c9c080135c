import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { civilDate, keyOf, ofDossier, recorded, within } from './columns.ts';
import { receivedSanction } from './received-sanction.ts';
import { sanctionDecision } from './sanction-decision.ts';

/** That a payment is suspended, from when until when and how much: all that who pays has to know of a sanction. */
export const paymentSuspension = pgTable(
  'payment_suspension',
  {
    ...ofDossier(),
    /** The own decision, or the sanction of another centre that is carried on: always one of the two. */
    decisionId: uuid('decision_id'),
    receivedSanctionId: uuid('received_sanction_id'),
    validFrom: civilDate('valid_from').notNull(),
    validUntil: civilDate('valid_until').notNull(),
    extent: text('extent', { enum: ['whole', 'part'] }).notNull(),
    percent: integer('percent'),
    amountCents: integer('amount_cents'),
    /** The day of that decision, which who pays may not read there; null = not recorded. */
    decidedOn: civilDate('decided_on'),
    /** Not put off, what is left of a sanction that was put off in part, or carried out after its conditions were broken. */
    deferral: text('deferral', { enum: ['none', 'part', 'carried-out'] })
      .notNull()
      .default('none'),
    /** A later decision took it back before it began. */
    cancelledOn: civilDate('cancelled_on'),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.decisionId], [sanctionDecision.centreId, sanctionDecision.id]),
    within(
      [table.centreId, table.receivedSanctionId],
      [receivedSanction.centreId, receivedSanction.id],
    ),
    check(
      'payment_suspension_of_one',
      sql`num_nonnulls(${table.decisionId}, ${table.receivedSanctionId}) = 1`,
    ),
    index('payment_suspension_dossier').on(table.centreId, table.dossierId),
    // Who pays reads them by month.
    index('payment_suspension_days').on(table.centreId, table.validUntil),
  ],
);
