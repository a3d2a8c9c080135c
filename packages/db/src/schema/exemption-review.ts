import { pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { civilDate, keyOf, ofDossier, recorded, within } from './columns.ts';
import { exemption } from './exemption.ts';

/** SECRET: what was found when an exemption was looked at again; that and when it was is a fact of the exemption. */
export const exemptionReview = pgTable(
  'exemption_review',
  {
    ...ofDossier(),
    exemptionId: uuid('exemption_id').notNull(),
    reviewedOn: civilDate('reviewed_on').notNull(),
    /** Whether the reason still stands. */
    finding: text('finding', { enum: ['still-needed', 'no-longer-needed'] }).notNull(),
    account: text('account').notNull(),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.exemptionId], [exemption.centreId, exemption.id], 'cascade'),
  ],
);
