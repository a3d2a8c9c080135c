import { pgTable, text } from 'drizzle-orm/pg-core';
import { keyOf, ofDossier, within } from './columns.ts';
import { evaluation } from './evaluation.ts';

/** SECRET: who was there and what follows. Same id as the evaluation. */
export const evaluationText = pgTable(
  'evaluation_text',
  {
    ...ofDossier(),
    othersPresent: text('others_present').notNull(),
    followUp: text('follow_up').notNull(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.id], [evaluation.centreId, evaluation.id], 'cascade'),
  ],
);
