import { index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { civilDate, keyOf, ofDossier, recorded, within } from './columns.ts';
import { dossier } from './dossier.ts';

/** SECRET: what a student claims first: the study grant, child benefit, maintenance (STU-4). */
export const studentClaim = pgTable(
  'student_claim',
  {
    ...ofDossier(),
    kind: text('kind', { enum: ['study-grant', 'child-benefit', 'maintenance'] }).notNull(),
    claimedOn: civilDate('claimed_on').notNull(),
    outcome: text('outcome', { enum: ['pending', 'granted', 'refused'] }).notNull(),
    answeredOn: civilDate('answered_on'),
    note: text('note').notNull(),
    version: integer('version').notNull().default(1),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.dossierId], [dossier.centreId, dossier.id]),
    index('student_claim_dossier').on(table.centreId, table.dossierId),
  ],
);
