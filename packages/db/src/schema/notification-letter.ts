import type { NotifiedDecision } from '@traject/rules/facts';
import { index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { civilDate, keyOf, known, ofDossier, recorded, within } from './columns.ts';
import { notification } from './notification.ts';

/**
 * One letter with which a decision was made known: when, how, and what it carried (PRO-7, PRO-8). It is never changed: a
 * letter that lacked a mention is repaired by another one, and what was noted wrongly is put right by a new row.
 */
export const notificationLetter = pgTable(
  'notification_letter',
  {
    ...ofDossier(),
    notificationId: uuid('notification_id').notNull(),
    /** The letter that this row states anew, because it was noted wrongly; null for a letter of its own. */
    correctsId: uuid('corrects_id'),
    notifiedOn: civilDate('notified_on').notNull(),
    notifiedBy: text('notified_by', {
      enum: ['registered-post', 'against-receipt', 'other'],
    }).notNull(),
    mentions: jsonb('mentions').$type<NotifiedDecision['mentions']>().notNull(),
    reasonedInLaw: known('reasoned_in_law').default('unknown'),
    reasonedInFact: known('reasoned_in_fact').default('unknown'),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.notificationId], [notification.centreId, notification.id]),
    index('notification_letter_dossier').on(table.centreId, table.dossierId),
  ],
);
