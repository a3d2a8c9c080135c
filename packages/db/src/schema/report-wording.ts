import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { centreId, recorded } from './columns.ts';

/** The centre's own words of the fragment of the social report (BAL-11), by language; no row = those of the rules. */
export const reportWording = pgTable(
  'report_wording',
  {
    centreId: centreId(),
    language: text('language', { enum: ['nl', 'fr', 'de'] }).notNull(),
    wording: text('wording').notNull(),
    version: integer('version').notNull().default(1),
    ...recorded(),
  },
  (table) => [primaryKey({ columns: [table.centreId, table.language] })],
);
