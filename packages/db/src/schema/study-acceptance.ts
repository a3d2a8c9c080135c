import { index, integer, pgTable } from 'drizzle-orm/pg-core';
import { civilDate, keyOf, known, ofDossier, recorded, within } from './columns.ts';
import { dossier } from './dossier.ts';

/** The centre accepts full-time studies. */
export const studyAcceptance = pgTable(
  'study_acceptance',
  {
    ...ofDossier(),
    decidedOn: civilDate('decided_on').notNull(),
    validFrom: civilDate('valid_from').notNull(),
    validUntil: civilDate('valid_until'),
    onEquityGrounds: known('on_equity_grounds'),
    incomeFromWork: known('income_from_work'),
    version: integer('version').notNull().default(1),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.dossierId], [dossier.centreId, dossier.id]),
    index('study_acceptance_dossier').on(table.centreId, table.dossierId),
  ],
);
