import { index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { civilDate, keyOf, known, ofDossier, recorded, within } from './columns.ts';
import { dossier } from './dossier.ts';

/** SECRET: one exam session: planned, sat, its result, resits (STU-4, STU-5). */
export const examSession = pgTable(
  'exam_session',
  {
    ...ofDossier(),
    kind: text('kind', { enum: ['first', 'resit', 'thesis', 'placement'] }).notNull(),
    startsOn: civilDate('starts_on').notNull(),
    endsOn: civilDate('ends_on').notNull(),
    sat: known('sat'),
    result: text('result', { enum: ['passed', 'in-part', 'failed', 'unknown'] }).notNull(),
    /** Why not sat, what follows; may hold reasons of health or family. */
    note: text('note').notNull(),
    version: integer('version').notNull().default(1),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.dossierId], [dossier.centreId, dossier.id]),
    index('exam_session_dossier').on(table.centreId, table.dossierId),
  ],
);
