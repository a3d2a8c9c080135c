import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { civilDate, keyOf, known, ofDossier, recorded, within } from './columns.ts';
import { contract } from './contract.ts';

/**
 * SECRET: the person did not agree with a text, or could not answer, and why; the reason may speak of health. With the
 * weighing that the law asks before a refusal may touch the right (OBL-13).
 */
export const contractRefusal = pgTable(
  'contract_refusal',
  {
    ...ofDossier(),
    contractId: uuid('contract_id').notNull(),
    kind: text('kind', { enum: ['not-agreed', 'could-not-answer'] }).notNull(),
    statedOn: civilDate('stated_on').notNull(),
    reason: text('reason').notNull(),
    /** Null = not weighed yet. */
    weighedOn: civilDate('weighed_on'),
    weighing: text('weighing').notNull(),
    healthOrEquity: known('health_or_equity'),
    otherContentFitsBetter: known('other_content_fits_better'),
    /** The draft was taken up again; null = it still stands. */
    takenUpOn: civilDate('taken_up_on'),
    version: integer('version').notNull().default(1),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.contractId], [contract.centreId, contract.id]),
    index('contract_refusal_contract').on(table.centreId, table.contractId),
    index('contract_refusal_dossier').on(table.centreId, table.dossierId),
  ],
);
