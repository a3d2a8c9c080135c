import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { civilDate, keyOf, ofDossier, recorded, within } from './columns.ts';
import { dossier } from './dossier.ts';
import { interviewRequest } from './interview-request.ts';

/** A conversation with the person, or one for which the person did not come; what was said is a table of its own. */
export const conversation = pgTable(
  'conversation',
  {
    ...ofDossier(),
    heldOn: civilDate('held_on').notNull(),
    channel: text('channel', {
      enum: ['desk', 'home-visit', 'phone', 'video', 'e-mail', 'letter'],
    }).notNull(),
    /** Null for an e-mail or a letter: there was nothing to come to. */
    attendance: text('attendance', {
      enum: ['came', 'absent-with-notice', 'absent-without-notice'],
    }),
    /** The interview asked for that was granted with it (PRO-5); null = none. */
    interviewRequestId: uuid('interview_request_id'),
    version: integer('version').notNull().default(1),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.dossierId], [dossier.centreId, dossier.id]),
    within(
      [table.centreId, table.interviewRequestId],
      [interviewRequest.centreId, interviewRequest.id],
    ),
    index('conversation_dossier').on(table.centreId, table.dossierId),
  ],
);
