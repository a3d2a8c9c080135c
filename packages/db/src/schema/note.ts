import { index, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { keyOf, ofDossier, recorded, within } from './columns.ts';
import { dossier } from './dossier.ts';

/**
 * SECRET: a side note on a file, for the team or for its writer alone. Row-level security shows a private one to nobody
 * else, whatever the role.
 */
export const note = pgTable(
  'note',
  {
    ...ofDossier(),
    tier: text('tier', { enum: ['team', 'private'] }).notNull(),
    text: text('text').notNull(),
    version: integer('version').notNull().default(1),
    changedAt: timestamp('changed_at', { withTimezone: true, mode: 'string' })
      .notNull()
      .defaultNow(),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.dossierId], [dossier.centreId, dossier.id]),
    index('note_dossier').on(table.centreId, table.dossierId),
  ],
);
