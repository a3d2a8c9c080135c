import { boolean, index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { civilDate, keyOf, known, ofDossier, recorded, within } from './columns.ts';
import { dossier } from './dossier.ts';

/** The reasoned decision that the extension or the second chance needs. */
export const subsidyDecision = pgTable(
  'subsidy_decision',
  {
    ...ofDossier(),
    kind: text('kind', { enum: ['extension', 'second-chance'] }).notNull(),
    decidedOn: civilDate('decided_on').notNull(),
    reasoned: boolean('reasoned').notNull(),
    afterSocialInquiry: boolean('after_social_inquiry').notNull(),
    reportedOn: civilDate('reported_on'),
    needEstablished: boolean('need_established').notNull(),
    studentSubsidyEver: known('student_subsidy_ever'),
    version: integer('version').notNull().default(1),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.dossierId], [dossier.centreId, dossier.id]),
    index('subsidy_decision_dossier').on(table.centreId, table.dossierId),
  ],
);
