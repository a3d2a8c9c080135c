import { index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { centreId, within } from './columns.ts';
import { staff } from './staff.ts';

/** How a staff member wants to be told of what is due. */
export const noticeChoice = pgTable(
  'notice_choice',
  {
    centreId: centreId(),
    staffId: uuid('staff_id').notNull(),
    rhythm: text('rhythm', { enum: ['none', 'daily', 'weekly'] }).notNull(),
    /** The day of a weekly mail: 1 = Monday, 5 = Friday. */
    weekday: integer('weekday').notNull(),
    /** The language of mails and of the calendar. */
    language: text('language', { enum: ['nl', 'fr', 'de'] }).notNull(),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.centreId, table.staffId] }),
    within([table.centreId, table.staffId], [staff.centreId, staff.id]),
    index('notice_choice_rhythm').on(table.rhythm),
  ],
);
