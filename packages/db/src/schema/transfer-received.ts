import { index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { civilDate, keyOf, ofDossier, recorded, within } from './columns.ts';
import { consultation } from './consultation.ts';
import { dossier } from './dossier.ts';

/** SECRET: a transfer file that came from another centre, kept as it came. Only ever added to. */
export const transferReceived = pgTable(
  'transfer_received',
  {
    ...ofDossier(),
    fromCentre: text('from_centre').notNull(),
    madeOn: civilDate('made_on').notNull(),
    receivedOn: civilDate('received_on').notNull(),
    hash: text('hash').notNull(),
    /** The file without its documents. */
    content: jsonb('content').notNull(),
    /** How many of its papers came into this file. */
    papers: integer('papers').notNull().default(0),
    /** The papers that did not: the name, and the code of what the gate refused. */
    papersLeftOut: jsonb('papers_left_out')
      .$type<{ readonly name: string; readonly reason: string }[]>()
      .notNull()
      .default([]),
    /** The record that holds the periods elsewhere that the file showed. */
    consultationId: uuid('consultation_id').notNull(),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.dossierId], [dossier.centreId, dossier.id]),
    within([table.centreId, table.consultationId], [consultation.centreId, consultation.id]),
    index('transfer_received_dossier').on(table.centreId, table.dossierId),
  ],
);
