import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { civilDate, keyOf, ofDossier, recorded, within } from './columns.ts';
import { dossier } from './dossier.ts';
import { staff } from './staff.ts';

/** Somebody else looks after a file: for a while, or for good (CON-8, decree art. 16). */
export const workerChange = pgTable(
  'worker_change',
  {
    ...ofDossier(),
    kind: text('kind', { enum: ['replacement', 'definitive'] }).notNull(),
    /** Who looked after the file until then. */
    workerId: uuid('worker_id').notNull(),
    /** Who does so from then on. */
    successorId: uuid('successor_id').notNull(),
    startsOn: civilDate('starts_on').notNull(),
    /** The last day of a replacement; null = not known yet, or a definitive change. */
    endsOn: civilDate('ends_on'),
    /** The person was told in writing of a definitive change on that day; null = not yet. */
    letterSentOn: civilDate('letter_sent_on'),
    /** A planned change was taken back on that day, before it came; null = it stands. */
    revokedOn: civilDate('revoked_on'),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.dossierId], [dossier.centreId, dossier.id]),
    within([table.centreId, table.workerId], [staff.centreId, staff.id]),
    within([table.centreId, table.successorId], [staff.centreId, staff.id]),
    index('worker_change_dossier').on(table.centreId, table.dossierId),
  ],
);
