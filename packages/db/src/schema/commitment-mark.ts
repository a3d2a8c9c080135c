import { boolean, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { civilDate, keyOf, ofDossier, recorded, within } from './columns.ts';
import { contractCommitment } from './contract-commitment.ts';
import { dossier } from './dossier.ts';

/**
 * SECRET: a commitment of a signed contract is ticked off, or the tick is taken back. Only ever added to: the newest row
 * of a commitment says how it stands, those before it are its history. The signed text itself is never touched.
 */
export const commitmentMark = pgTable(
  'commitment_mark',
  {
    ...ofDossier(),
    commitmentId: uuid('commitment_id').notNull(),
    /** False: an earlier tick is taken back. */
    done: boolean('done').notNull(),
    /** The day on which it was done, or on which it proved not to be. */
    markedOn: civilDate('marked_on').notNull(),
    /** Who said so. */
    saidBy: text('said_by', { enum: ['person', 'centre', 'third-party'] }).notNull(),
    note: text('note').notNull(),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.dossierId], [dossier.centreId, dossier.id]),
    within(
      [table.centreId, table.commitmentId],
      [contractCommitment.centreId, contractCommitment.id],
    ),
    index('commitment_mark_dossier').on(table.centreId, table.dossierId),
  ],
);
