import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { award } from './award.ts';
import { keyOf, ofDossier, recorded, within } from './columns.ts';

/**
 * SECRET: why what was noted of an award was put right; the words may speak of anything. What stood there before is in
 * the audit trail. Such a row is only ever added, and goes with its award.
 */
export const awardCorrection = pgTable(
  'award_correction',
  {
    ...ofDossier(),
    awardId: uuid('award_id').notNull(),
    reason: text('reason').notNull(),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    // An award that is taken out of the file takes along why it was put right.
    within([table.centreId, table.awardId], [award.centreId, award.id], 'cascade'),
    index('award_correction_dossier').on(table.centreId, table.dossierId),
  ],
);
