import {
  bigint,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { centreId } from './columns.ts';

/**
 * One change or reading, in the chain of its centre: each hash covers the one before it, so that a row cannot be
 * changed or left out unseen. Nobody who works with files may read `before` and `after`.
 */
export const auditEntry = pgTable(
  'audit_entry',
  {
    centreId: centreId(),
    sequence: bigint('sequence', { mode: 'number' }).notNull(),
    at: timestamp('at', { withTimezone: true, mode: 'string' }).notNull(),
    actor: uuid('actor').notNull(),
    action: text('action').notNull(),
    dossierId: uuid('dossier_id'),
    record: text('record').notNull(),
    recordId: text('record_id').notNull(),
    before: jsonb('before'),
    after: jsonb('after'),
    hash: text('hash').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.centreId, table.sequence] }),
    index('audit_entry_dossier').on(table.centreId, table.dossierId),
  ],
);
