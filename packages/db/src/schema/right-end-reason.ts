import { pgTable, text } from 'drizzle-orm/pg-core';
import { award } from './award.ts';
import { keyOf, ofDossier, within } from './columns.ts';

/** SECRET: why a right ended, which may speak of health or detention. Same id as the award. */
export const rightEndReason = pgTable(
  'right_end_reason',
  {
    ...ofDossier(),
    reason: text('reason', {
      enum: ['work', 'income', 'moved', 'household', 'own-request', 'conditions', 'died', 'other'],
    }).notNull(),
    explanation: text('explanation').notNull(),
  },
  (table) => [keyOf(table), within([table.centreId, table.id], [award.centreId, award.id])],
);
