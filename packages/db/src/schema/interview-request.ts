import { index, pgTable } from 'drizzle-orm/pg-core';
import { civilDate, keyOf, ofDossier, recorded, within } from './columns.ts';
import { dossier } from './dossier.ts';

/** The person asked for an interview. */
export const interviewRequest = pgTable(
  'interview_request',
  {
    ...ofDossier(),
    askedOn: civilDate('asked_on').notNull(),
    grantedOn: civilDate('granted_on'),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.dossierId], [dossier.centreId, dossier.id]),
    index('interview_request_dossier').on(table.centreId, table.dossierId),
  ],
);
