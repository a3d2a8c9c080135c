import { integer, pgTable, uniqueIndex } from 'drizzle-orm/pg-core';
import { civilDate, keyOf, ofDossier, recorded, within } from './columns.ts';
import { dossier } from './dossier.ts';

/** SECRET: the social balance of a file; it never goes to the committee, finance or another centre. */
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
    uniqueIndex('balance_dossier').on(table.centreId, table.dossierId),
  ],
);
