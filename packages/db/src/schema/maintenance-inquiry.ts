import { index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { civilDate, keyOf, known, ofDossier, recorded, within } from './columns.ts';
import { dossier } from './dossier.ts';

/** SECRET: whether the ties with the parents are broken, and the inquiry into who owes maintenance (STU-4, STU-6). */
export const maintenanceInquiry = pgTable(
  'maintenance_inquiry',
  {
    ...ofDossier(),
    tiesBroken: known('ties_broken'),
    reason: text('reason').notNull(),
    inquiredOn: civilDate('inquired_on'),
    recoveryDecidedOn: civilDate('recovery_decided_on'),
    recoveryNotifiedOn: civilDate('recovery_notified_on'),
    version: integer('version').notNull().default(1),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.dossierId], [dossier.centreId, dossier.id]),
    index('maintenance_inquiry_dossier').on(table.centreId, table.dossierId),
  ],
);
