import { boolean, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { civilDate, keyOf, known, ofDossier, recorded, within } from './columns.ts';
import { dossier } from './dossier.ts';
import { transferReceived } from './transfer-received.ts';

/**
 * SECRET: a sanction that another centre decided and that came with a transfer file (law art. 30 §3): its days as they
 * were decided there, which never change, and what this centre chose to do with it.
 */
export const receivedSanction = pgTable(
  'received_sanction',
  {
    ...ofDossier(),
    /** The transfer file that brought it. */
    receivedId: uuid('received_id').notNull(),
    receivedOn: civilDate('received_on').notNull(),
    /** The decision as the centre that took it knows it; the same one is recorded once. */
    sourceId: uuid('source_id').notNull(),
    decidedBy: text('decided_by').notNull(),
    failedOn: civilDate('failed_on').notNull(),
    /** The commitments that were not kept, in the words of the contract of that centre. */
    commitments: jsonb('commitments').$type<string[]>().notNull(),
    noticeOn: civilDate('notice_on'),
    weighedOn: civilDate('weighed_on'),
    advisedOn: civilDate('advised_on'),
    hearingOfferedOn: civilDate('hearing_offered_on'),
    hearingAsked: known('hearing_asked'),
    hearingHeldOn: civilDate('hearing_held_on'),
    decidedOn: civilDate('decided_on').notNull(),
    /** The decision gives its reasons, in fact and in law. */
    reasoned: boolean('reasoned').notNull(),
    notifiedOn: civilDate('notified_on').notNull(),
    /** The first and the last day on which the payment is suspended. */
    validFrom: civilDate('valid_from').notNull(),
    validUntil: civilDate('valid_until').notNull(),
    extent: text('extent', { enum: ['whole', 'part'] }).notNull(),
    percent: integer('percent'),
    amountCents: integer('amount_cents'),
    /** The first day on which this centre is competent. */
    competentFrom: civilDate('competent_from').notNull(),
    /** The choice of this centre: the day of its decision, null while there is none. */
    chosenOn: civilDate('chosen_on'),
    /** The day from which it carries the sanction on; null with a day of choice = it does not. */
    carriedFrom: civilDate('carried_from'),
    reason: text('reason').notNull().default(''),
    version: integer('version').notNull().default(1),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.dossierId], [dossier.centreId, dossier.id]),
    within([table.centreId, table.receivedId], [transferReceived.centreId, transferReceived.id]),
    index('received_sanction_dossier').on(table.centreId, table.dossierId),
  ],
);
