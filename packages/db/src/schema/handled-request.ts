import { pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { centreId, keyOf } from './columns.ts';

/** A change that was carried out, by the id that the client gave it: the same request again changes nothing. */
export const handledRequest = pgTable(
  'handled_request',
  {
    centreId: centreId(),
    id: uuid('id').notNull(),
    procedure: text('procedure').notNull(),
    handledAt: timestamp('handled_at', { withTimezone: true, mode: 'string' })
      .notNull()
      .defaultNow(),
  },
  (table) => [keyOf(table)],
);
