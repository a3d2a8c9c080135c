import { index, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { keyOf, ofDossier, within } from './columns.ts';
import { dossier } from './dossier.ts';

/** What was frozen by a binding act: the text, the facts it rests on, the version of the rules, and their hash. */
export const frozenDocument = pgTable(
  'frozen_document',
  {
    ...ofDossier(),
    kind: text('kind', { enum: ['contract', 'addendum', 'sanction-decision'] }).notNull(),
    /** The record that was frozen. */
    recordId: uuid('record_id').notNull(),
    content: jsonb('content').notNull(),
    rulesVersion: text('rules_version').notNull(),
    /** SHA-256 of the content in canonical form, hexadecimal. */
    hash: text('hash').notNull(),
    frozenAt: timestamp('frozen_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
    frozenBy: uuid('frozen_by').notNull(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.dossierId], [dossier.centreId, dossier.id]),
    index('frozen_document_record').on(table.centreId, table.recordId),
  ],
);
