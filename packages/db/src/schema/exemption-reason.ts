import { pgTable, text } from 'drizzle-orm/pg-core';
import { keyOf, ofDossier, within } from './columns.ts';
import { exemption } from './exemption.ts';

/** SECRET: the ground and the two motivations of an exemption, which may speak of health. Same id as the exemption. */
export const exemptionReason = pgTable(
  'exemption_reason',
  {
    ...ofDossier(),
    ground: text('ground', { enum: ['health', 'equity'] }).notNull(),
    projectMotivation: text('project_motivation').notNull(),
    willingnessMotivation: text('willingness_motivation').notNull(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.id], [exemption.centreId, exemption.id], 'cascade'),
  ],
);
