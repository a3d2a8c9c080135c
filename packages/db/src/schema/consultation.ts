import type { Consultation } from '@traject/rules/facts';
import { index, integer, jsonb, pgTable } from 'drizzle-orm/pg-core';
import { civilDate, keyOf, ofDossier, recorded, within } from './columns.ts';
import { dossier } from './dossier.ts';

/** What the KSZ/BCSS showed on a day about other centres. */
export const consultation = pgTable(
  'consultation',
  {
    ...ofDossier(),
    consultedOn: civilDate('consulted_on').notNull(),
    rightElsewhere: jsonb('right_elsewhere').$type<Consultation['rightElsewhere']>().notNull(),
    /** Null = none was shown; 'unknown' = not looked at. */
    firstSubsidy: jsonb('first_subsidy').$type<Consultation['firstSubsidy']>(),
    extension: jsonb('extension').$type<Consultation['extension']>(),
    version: integer('version').notNull().default(1),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.dossierId], [dossier.centreId, dossier.id]),
    index('consultation_dossier').on(table.centreId, table.dossierId),
  ],
);
