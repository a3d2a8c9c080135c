import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { civilDate, keyOf, ofDossier, recorded, within } from './columns.ts';
import { dossier } from './dossier.ts';

/**
 * A decision towards the person that has to be made known (PRO-7, PRO-8). One building block for every decision: it
 * names the record it is about and never holds its contents; the letters that made it known stand beside it.
 */
export const notification = pgTable(
  'notification',
  {
    ...ofDossier(),
    about: text('about', {
      enum: [
        'award',
        'revision',
        'end',
        'exemption',
        'exemption-end',
        'sanction',
        'sanction-carried-on',
      ],
    }).notNull(),
    /** The award, exemption or sanction (own, or of another centre) decided on; a revision and an end name their award. */
    recordId: uuid('record_id').notNull(),
    subject: text('subject', {
      enum: ['grant', 'refusal', 'revision', 'sanction', 'recovery', 'other'],
    }).notNull(),
    /** The day of the application that the decision answers; null = none, or not recorded. */
    appliedOn: civilDate('applied_on'),
    decidedOn: civilDate('decided_on').notNull(),
    /** The day from which the decision works, which tells two revisions of one award apart. */
    worksFrom: civilDate('works_from').notNull(),
    version: integer('version').notNull().default(1),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.dossierId], [dossier.centreId, dossier.id]),
    index('notification_dossier').on(table.centreId, table.dossierId),
  ],
);
