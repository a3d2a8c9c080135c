import { index, integer, pgTable } from 'drizzle-orm/pg-core';
import { civilDate, keyOf, ofDossier, recorded, within } from './columns.ts';
import { dossier } from './dossier.ts';

/** The person asked for an interview. */
export const interviewRequest = pgTable(
  'interview_request',
  {
    ...ofDossier(),
    askedOn: civilDate('asked_on').notNull(),
    /** The day of the first conversation that was held for it, also when the person did not come; null = none yet. */
    grantedOn: civilDate('granted_on'),
    version: integer('version').notNull().default(1),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.dossierId], [dossier.centreId, dossier.id]),
    index('interview_request_dossier').on(table.centreId, table.dossierId),
  ],
);
