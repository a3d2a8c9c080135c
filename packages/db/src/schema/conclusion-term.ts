import { index, pgTable, text } from 'drizzle-orm/pg-core';
import { civilDate, keyOf, ofDossier, recorded, within } from './columns.ts';
import { dossier } from './dossier.ts';

/**
 * The three dates of OBL-12 as they were told: the day that was counted from, the last day, the reminder. A row is only
 * added, when the dates differ from those that stood before, so the file keeps what people worked with.
 */
export const conclusionTerm = pgTable(
  'conclusion_term',
  {
    ...ofDossier(),
    countedFrom: civilDate('counted_from').notNull(),
    lastDay: civilDate('last_day').notNull(),
    /** Null where the centre wants no reminder. */
    reminderOn: civilDate('reminder_on'),
    foundOn: civilDate('found_on').notNull(),
    rulesVersion: text('rules_version').notNull(),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.dossierId], [dossier.centreId, dossier.id]),
    index('conclusion_term_dossier').on(table.centreId, table.dossierId),
  ],
);
