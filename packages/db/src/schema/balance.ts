import { index, integer, pgTable } from 'drizzle-orm/pg-core';
import { civilDate, keyOf, ofDossier, recorded, within } from './columns.ts';
import { dossier } from './dossier.ts';

/** SECRET: a social balance of a file; there may be several over the years, the one that began last is worked with; it never goes to the committee, finance or another centre. */
export const balance = pgTable(
  'balance',
  {
    ...ofDossier(),
    startedOn: civilDate('started_on').notNull(),
    version: integer('version').notNull().default(1),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.dossierId], [dossier.centreId, dossier.id]),
    index('balance_of_dossier').on(table.centreId, table.dossierId),
  ],
);
