import type { CivilDate } from '@traject/rules/calendar';
import { boolean, index, integer, jsonb, pgTable } from 'drizzle-orm/pg-core';
import { civilDate, keyOf, ofDossier, recorded, within } from './columns.ts';
import { dossier } from './dossier.ts';

/** The decision that no project is concluded; why is a table of its own with its own rights. */
export const exemption = pgTable(
  'exemption',
  {
    ...ofDossier(),
    decidedOn: civilDate('decided_on').notNull(),
    validFrom: civilDate('valid_from').notNull(),
    validUntil: civilDate('valid_until'),
    projectMotivated: boolean('project_motivated').notNull(),
    willingnessMotivated: boolean('willingness_motivated').notNull(),
    reviewedOn: jsonb('reviewed_on').$type<CivilDate[]>().notNull().default([]),
    version: integer('version').notNull().default(1),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.dossierId], [dossier.centreId, dossier.id]),
    index('exemption_dossier').on(table.centreId, table.dossierId),
  ],
);
