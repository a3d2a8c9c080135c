import type { Award } from '@traject/rules/facts';
import { boolean, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { civilDate, keyOf, ofDossier, recorded, within } from './columns.ts';
import { dossier } from './dossier.ts';

/** A decision of the committee that awards, and what it gives from when to when. */
export const award = pgTable(
  'award',
  {
    ...ofDossier(),
    kind: text('kind', {
      enum: ['living-wage', 'work-by-centre', 'equivalent-living-wage'],
    }).notNull(),
    appliedOn: civilDate('applied_on'),
    decidedOn: civilDate('decided_on').notNull(),
    validFrom: civilDate('valid_from').notNull(),
    /** The last day; null = runs on. */
    validUntil: civilDate('valid_until'),
    topsUpPaidWork: boolean('tops_up_paid_work').notNull(),
    amounts: jsonb('amounts').$type<Award['amounts']>().notNull(),
    version: integer('version').notNull().default(1),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.dossierId], [dossier.centreId, dossier.id]),
    index('award_dossier').on(table.centreId, table.dossierId),
  ],
);
