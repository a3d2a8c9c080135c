import { index, integer, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { centreId, civilDate, keyOf, within } from './columns.ts';
import { staff } from './staff.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' });

/**
 * A mail to a staff member and where it stands. There is one for a person and a day at most, so nothing is sent twice;
 * a day on which nothing is due has its row too, or the evening would bring what the morning did not.
 */
export const outboxMail = pgTable(
  'outbox_mail',
  {
    centreId: centreId(),
    id: uuid('id').notNull(),
    staffId: uuid('staff_id').notNull(),
    /** The day that it is about. */
    day: civilDate('day').notNull(),
    state: text('state', {
      enum: ['queued', 'sending', 'sent', 'failed', 'nothing-due'],
    }).notNull(),
    subject: text('subject').notNull(),
    body: text('body').notNull(),
    tries: integer('tries').notNull().default(0),
    /** Why the last try failed. */
    reason: text('reason'),
    /** When a queued mail is tried; of one being sent, when that has taken too long. */
    nextTryAt: instant('next_try_at').notNull(),
    queuedAt: instant('queued_at').notNull(),
    sentAt: instant('sent_at'),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.staffId], [staff.centreId, staff.id]),
    uniqueIndex('outbox_mail_once').on(table.centreId, table.staffId, table.day),
    index('outbox_mail_due').on(table.state, table.nextTryAt),
  ],
);
