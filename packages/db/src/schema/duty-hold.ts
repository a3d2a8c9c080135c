import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { civilDate, keyOf, ofDossier, recorded, within } from './columns.ts';
import { dossier } from './dossier.ts';

/**
 * SECRET (the reason): a worker put a duty on hold until a day. It is tied to the duty by kind, record and last day, so
 * that it falls away by itself when the file gives another last day. It never moves a day of the law.
 */
export const dutyHold = pgTable(
  'duty_hold',
  {
    ...ofDossier(),
    kind: text('kind').notNull(),
    recordId: uuid('record_id'),
    dueUntil: civilDate('due_until').notNull(),
    reason: text('reason').notNull(),
    returnsOn: civilDate('returns_on').notNull(),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.dossierId], [dossier.centreId, dossier.id]),
    index('duty_hold_dossier').on(table.centreId, table.dossierId),
  ],
);
