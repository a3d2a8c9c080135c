import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { centreId, civilDate, keyOf, within } from './columns.ts';
import { contract } from './contract.ts';

/** A third party that takes part in a project, and how far. */
export const contractThirdParty = pgTable(
  'contract_third_party',
  {
    centreId: centreId(),
    id: uuid('id').notNull(),
    contractId: uuid('contract_id').notNull(),
    name: text('name').notNull(),
    extent: text('extent').notNull(),
    signedOn: civilDate('signed_on'),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.contractId], [contract.centreId, contract.id]),
    index('contract_third_party_contract').on(table.centreId, table.contractId),
  ],
);
