import { index, pgTable, uuid } from 'drizzle-orm/pg-core';
import { centreId, civilDate, keyOf, recorded, within } from './columns.ts';
import { contract } from './contract.ts';

/** Days on which a project was interrupted while the living wage ran. */
export const contractInterruption = pgTable(
  'contract_interruption',
  {
    centreId: centreId(),
    id: uuid('id').notNull(),
    contractId: uuid('contract_id').notNull(),
    validFrom: civilDate('valid_from').notNull(),
    validUntil: civilDate('valid_until'),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.contractId], [contract.centreId, contract.id]),
    index('contract_interruption_contract').on(table.centreId, table.contractId),
  ],
);
