import { boolean, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { civilDate, keyOf, ofDossier, within } from './columns.ts';
import { dossier } from './dossier.ts';

/**
 * What has to be done on a file between two days, written anew with every change of the file. Days, never an
 * "overdue" flag, so that nothing goes stale overnight.
 */
export const duty = pgTable(
  'duty',
  {
    ...ofDossier(),
    kind: text('kind', {
      enum: [
        'conclude-project',
        'evaluate',
        'review-exemption',
        'project-ends',
        'decide-extension',
        'subsidy-ends',
        'grant-interview',
        'deferral-ends',
        'carry-sanction-on',
        'notify-decision',
      ],
    }).notNull(),
    dueFrom: civilDate('due_from').notNull(),
    dueUntil: civilDate('due_until').notNull(),
    reminderOn: civilDate('reminder_on'),
    recordId: uuid('record_id'),
    inPerson: boolean('in_person').notNull(),
    rule: text('rule').notNull(),
    countedFrom: civilDate('counted_from').notNull(),
    step: text('step').notNull(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.dossierId], [dossier.centreId, dossier.id]),
    index('duty_kind').on(table.centreId, table.kind, table.dueUntil),
    index('duty_due').on(table.centreId, table.dueUntil),
    index('duty_dossier').on(table.centreId, table.dossierId),
  ],
);
