import type { ActionArea } from '@traject/rules/facts';
import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { centreId, keyOf, within } from './columns.ts';
import { contract } from './contract.ts';

/** An objective of a contract. */
export const contractObjective = pgTable(
  'contract_objective',
  {
    centreId: centreId(),
    id: uuid('id').notNull(),
    contractId: uuid('contract_id').notNull(),
    position: integer('position').notNull(),
    objective: text('objective').notNull(),
    actionArea: text('action_area').$type<ActionArea>().notNull(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.contractId], [contract.centreId, contract.id]),
    index('contract_objective_contract').on(table.centreId, table.contractId),
  ],
);
