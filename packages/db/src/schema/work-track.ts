import { index, integer, pgTable } from 'drizzle-orm/pg-core';
import { civilDate, keyOf, ofDossier, recorded, within } from './columns.ts';
import { dossier } from './dossier.ts';

/** The right by work takes the form of a project that leads to an employment contract. */
export const workTrack = pgTable(
  'work_track',
  {
    ...ofDossier(),
    decidedOn: civilDate('decided_on').notNull(),
    version: integer('version').notNull().default(1),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.dossierId], [dossier.centreId, dossier.id]),
    index('work_track_dossier').on(table.centreId, table.dossierId),
  ],
);
