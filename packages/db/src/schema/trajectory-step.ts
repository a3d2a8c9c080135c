import { index, pgTable, text } from 'drizzle-orm/pg-core';
import { civilDate, keyOf, ofDossier, within } from './columns.ts';
import { dossier } from './dossier.ts';

/**
 * A step of the trajectory that a file stands on between two days, as far as the facts say today; written anew with the
 * duties. Days, never a "current" flag, so that a right that ends tonight is another step tomorrow.
 */
export const trajectoryStep = pgTable(
  'trajectory_step',
  {
    ...ofDossier(),
    step: text('step', {
      enum: ['award', 'balance', 'contract', 'follow-up', 'not-kept', 'end'],
    }).notNull(),
    validFrom: civilDate('valid_from').notNull(),
    /** The last day; null = until something happens. */
    validUntil: civilDate('valid_until'),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.dossierId], [dossier.centreId, dossier.id]),
    index('trajectory_step_step').on(table.centreId, table.step, table.dossierId),
    index('trajectory_step_dossier').on(table.centreId, table.dossierId),
  ],
);
