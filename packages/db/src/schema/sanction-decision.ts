import { boolean, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { civilDate, keyOf, ofDossier, recorded, within } from './columns.ts';
import { dossier } from './dossier.ts';
import { notKept } from './not-kept.ts';

/**
 * A decision of the committee on a commitment that was not kept. Once it is notified it is frozen: what changes later
 * is a decision of its own that points back.
 */
export const sanctionDecision = pgTable(
  'sanction_decision',
  {
    ...ofDossier(),
    notKeptId: uuid('not_kept_id').notNull(),
    /** The notified decision that this one comes in the place of. */
    replacesId: uuid('replaces_id'),
    kind: text('kind', { enum: ['sanction', 'withdrawal'] }).notNull(),
    decidedOn: civilDate('decided_on').notNull(),
    /** The next three are null for a withdrawal. */
    extent: text('extent', { enum: ['whole', 'part'] }),
    lengthCount: integer('length_count'),
    lengthUnit: text('length_unit', { enum: ['days', 'months'] }),
    /** Of a suspension in part: a share of the payment, or an amount a month. */
    percent: integer('percent'),
    amountCents: integer('amount_cents'),
    /** Null while it is put off as a whole. */
    startsOn: civilDate('starts_on'),
    deferredPart: text('deferred_part', { enum: ['whole', 'part'] }),
    deferredUntil: civilDate('deferred_until'),
    notifiedOn: civilDate('notified_on'),
    notifiedBy: text('notified_by', { enum: ['registered-post', 'against-receipt'] }),
    /** The mentions that the notified decision carries (law art. 21 §3), as the rules name them. */
    mentions: jsonb('mentions').$type<string[]>().notNull().default([]),
    frozen: boolean('frozen').notNull().default(false),
    version: integer('version').notNull().default(1),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.dossierId], [dossier.centreId, dossier.id]),
    within([table.centreId, table.notKeptId], [notKept.centreId, notKept.id]),
    index('sanction_decision_dossier').on(table.centreId, table.dossierId),
  ],
);
