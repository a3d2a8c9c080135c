import { index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { keyOf, ofDossier, within } from './columns.ts';
import { dossier } from './dossier.ts';
import { staff } from './staff.ts';

/** Who has a file open in which tab of a browser, for as long as the heart beats; the id is that of the tab. */
export const presence = pgTable(
  'presence',
  {
    ...ofDossier(),
    staffId: uuid('staff_id').notNull(),
    /** The page of the file, such as `contract`. */
    place: text('place').notNull(),
    seenAt: timestamp('seen_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.dossierId], [dossier.centreId, dossier.id]),
    within([table.centreId, table.staffId], [staff.centreId, staff.id]),
    index('presence_dossier').on(table.centreId, table.dossierId),
  ],
);
