import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { keyOf, ofDossier, recorded, within } from './columns.ts';
import { dossier } from './dossier.ts';

/** What can be taken out of a file: what was noted, not what somebody signed. */
export const WITHDRAWABLE_KINDS = [
  'award',
  'consultation',
  'request',
  'study',
  'work-track',
  'subsidy-decision',
  'exemption',
  'evaluation',
  'conversation',
  'interview',
  'move',
  'programme',
  'exams',
  'holiday',
  'claim',
  'maintenance',
] as const;
export type WithdrawableKind = (typeof WITHDRAWABLE_KINDS)[number];

/**
 * SECRET: that a record was taken out of a file, and why; the words may speak of anything. The record itself is gone, for
 * it may tell of somebody else; what stood there is in the audit trail. Such a row is only ever added.
 */
export const recordWithdrawal = pgTable(
  'record_withdrawal',
  {
    ...ofDossier(),
    kind: text('kind', { enum: WITHDRAWABLE_KINDS }).notNull(),
    recordId: uuid('record_id').notNull(),
    reason: text('reason').notNull(),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.dossierId], [dossier.centreId, dossier.id]),
    index('record_withdrawal_dossier').on(table.centreId, table.dossierId),
  ],
);
