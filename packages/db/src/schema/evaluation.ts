import { boolean, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { civilDate, keyOf, ofDossier, recorded, within } from './columns.ts';
import { contract } from './contract.ts';

/** A periodic evaluation of a project; what was said is a table of its own with its own rights. */
export const evaluation = pgTable(
  'evaluation',
  {
    ...ofDossier(),
    contractId: uuid('contract_id').notNull(),
    heldOn: civilDate('held_on').notNull(),
    manner: text('manner', { enum: ['interview', 'other'] }).notNull(),
    personTookPart: boolean('person_took_part').notNull(),
    writtenDown: boolean('written_down').notNull(),
    version: integer('version').notNull().default(1),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.contractId], [contract.centreId, contract.id]),
    index('evaluation_dossier').on(table.centreId, table.dossierId),
  ],
);
