import { index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { civilDate, keyOf, ofDossier, recorded, within } from './columns.ts';
import { dossier } from './dossier.ts';

/** Somebody asked for a project although none was mandatory. */
export const projectRequest = pgTable(
  'project_request',
  {
    ...ofDossier(),
    askedBy: text('asked_by', { enum: ['person', 'centre'] }).notNull(),
    askedOn: civilDate('asked_on').notNull(),
    decidedOn: civilDate('decided_on'),
    version: integer('version').notNull().default(1),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.dossierId], [dossier.centreId, dossier.id]),
    index('project_request_dossier').on(table.centreId, table.dossierId),
  ],
);
