import { pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { centreId, keyOf } from './columns.ts';

/** A team of social workers inside a centre. */
export const team = pgTable(
  'team',
  { centreId: centreId(), id: uuid('id').notNull(), name: text('name').notNull() },
  (table) => [keyOf(table)],
);
