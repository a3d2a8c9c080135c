import { boolean, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { civilDate, keyOf, ofDossier, recorded, within } from './columns.ts';
import { dossier } from './dossier.ts';
import { residenceMove } from './residence-move.ts';

/** SECRET: a transfer file that left for another centre: what was in it, and its hash. Only ever added to. */
export const transferSent = pgTable(
  'transfer_sent',
  {
    ...ofDossier(),
    moveId: uuid('move_id').notNull(),
    madeOn: civilDate('made_on').notNull(),
    toCentre: text('to_centre').notNull(),
    contracts: integer('contracts').notNull(),
    evaluations: integer('evaluations').notNull(),
    documents: integer('documents').notNull(),
    withBalance: boolean('with_balance').notNull(),
    /** SHA-256 of the file, as it stands in the file. */
    hash: text('hash').notNull(),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.dossierId], [dossier.centreId, dossier.id]),
    within([table.centreId, table.moveId], [residenceMove.centreId, residenceMove.id]),
    index('transfer_sent_dossier').on(table.centreId, table.dossierId),
  ],
);
