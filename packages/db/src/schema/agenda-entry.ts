import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { centreId, civilDate, keyOf, recorded, within } from './columns.ts';
import { dossier } from './dossier.ts';
import { staff } from './staff.ts';

/**
 * PRIVATE: an appointment or a reminder of one colleague; the database shows it to nobody else, the program itself
 * included.
 */
export const agendaEntry = pgTable(
  'agenda_entry',
  {
    centreId: centreId(),
    id: uuid('id').notNull(),
    staffId: uuid('staff_id').notNull(),
    kind: text('kind', { enum: ['appointment', 'reminder'] }).notNull(),
    onDay: civilDate('on_day').notNull(),
    /** The time in Belgium, `HH:MM`; null for a reminder, or when it holds the whole day. */
    atTime: text('at_time'),
    text: text('text').notNull(),
    /** The file that it is about; null = none. */
    dossierId: uuid('dossier_id'),
    doneOn: civilDate('done_on'),
    version: integer('version').notNull().default(1),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.staffId], [staff.centreId, staff.id]),
    within([table.centreId, table.dossierId], [dossier.centreId, dossier.id]),
    index('agenda_entry_day').on(table.centreId, table.staffId, table.onDay),
  ],
);
