import { bigint, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { centreId } from './columns.ts';

/** The last link of the chain of a centre; locking this row puts writers in line. */
export const auditChain = pgTable(
  'audit_chain',
  {
    centreId: centreId(),
    sequence: bigint('sequence', { mode: 'number' }).notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.centreId] })],
);
