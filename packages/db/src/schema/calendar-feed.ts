import { pgTable, primaryKey, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { centreId, within } from './columns.ts';
import { staff } from './staff.ts';

/** The secret address under which the calendar of a staff member is read; only its hash is kept. */
export const calendarFeed = pgTable(
  'calendar_feed',
  {
    centreId: centreId(),
    staffId: uuid('staff_id').notNull(),
    /** SHA-256 of the secret part of the address, in hexadecimal. */
    secretHash: text('secret_hash').notNull(),
    madeAt: timestamp('made_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.centreId, table.staffId] }),
    within([table.centreId, table.staffId], [staff.centreId, staff.id]),
    uniqueIndex('calendar_feed_secret').on(table.secretHash),
  ],
);
