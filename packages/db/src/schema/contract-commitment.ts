import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { centreId, keyOf, within } from './columns.ts';
import { contract } from './contract.ts';

/** What one party commits itself to, tied to an objective. */
export const contractCommitment = pgTable(
  'contract_commitment',
  {
    centreId: centreId(),
    id: uuid('id').notNull(),
    contractId: uuid('contract_id').notNull(),
    position: integer('position').notNull(),
    party: text('party', { enum: ['person', 'centre', 'third-party'] }).notNull(),
    /** Null = tied to no objective yet. */
    objectiveId: uuid('objective_id'),
    commitment: text('commitment').notNull(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.contractId], [contract.centreId, contract.id]),
    index('contract_commitment_contract').on(table.centreId, table.contractId),
  ],
);
