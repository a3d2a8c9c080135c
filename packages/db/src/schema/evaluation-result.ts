import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { centreId, within } from './columns.ts';
import { evaluation } from './evaluation.ts';

/** SECRET: how one objective stands at an evaluation. */
export const evaluationResult = pgTable(
  'evaluation_result',
  {
    centreId: centreId(),
    evaluationId: uuid('evaluation_id').notNull(),
    objectiveId: uuid('objective_id').notNull(),
    result: text('result', {
      enum: ['reached', 'under-way', 'not-reached', 'dropped'],
    }).notNull(),
    note: text('note').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.centreId, table.evaluationId, table.objectiveId] }),
    within([table.centreId, table.evaluationId], [evaluation.centreId, evaluation.id], 'cascade'),
  ],
);
