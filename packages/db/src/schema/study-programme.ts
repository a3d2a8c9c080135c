import { index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { civilDate, keyOf, known, ofDossier, recorded, within } from './columns.ts';
import { dossier } from './dossier.ts';

/** SECRET: what somebody studies, where and until when (STU-1 to STU-4). */
export const studyProgramme = pgTable(
  'study_programme',
  {
    ...ofDossier(),
    programme: text('programme').notNull(),
    school: text('school').notNull(),
    form: text('form', {
      enum: [
        'full-time-secondary',
        'full-time-higher',
        'social-promotion-by-day',
        'apprenticeship',
        'alternating',
        'part-time-vocational-secondary',
        'part-time-higher',
        'social-promotion-by-evening',
        'head-of-small-firm',
        'other',
        'unknown',
      ],
    }).notNull(),
    leadsToDiploma: known('leads_to_diploma'),
    startedOn: civilDate('started_on').notNull(),
    /** The last day of the whole of the studies as foreseen; null = not known. */
    endsOn: civilDate('ends_on'),
    choseInConsultation: known('chose_in_consultation'),
    attends: known('attends'),
    version: integer('version').notNull().default(1),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.dossierId], [dossier.centreId, dossier.id]),
    index('study_programme_dossier').on(table.centreId, table.dossierId),
  ],
);
