import { index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { civilDate, keyOf, known, ofDossier, recorded, within } from './columns.ts';
import { dossier } from './dossier.ts';

/** SECRET: a holiday in which a student works, or is excused from it and why (STU-4, STU-5). */
export const holidayWork = pgTable(
  'holiday_work',
  {
    ...ofDossier(),
    validFrom: civilDate('valid_from').notNull(),
    validUntil: civilDate('valid_until').notNull(),
    worked: known('worked'),
    excused: known('excused'),
    /** The employer, or why excused; may hold reasons of health or family. */
    note: text('note').notNull(),
    version: integer('version').notNull().default(1),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.dossierId], [dossier.centreId, dossier.id]),
    index('holiday_work_dossier').on(table.centreId, table.dossierId),
  ],
);
