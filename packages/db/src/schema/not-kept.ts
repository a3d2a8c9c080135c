import { index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { civilDate, keyOf, known, ofDossier, recorded, within } from './columns.ts';
import { contract } from './contract.ts';
import { dossier } from './dossier.ts';

/**
 * The path that follows when commitments of a contract are not kept: the day of each step that the law asks before a
 * sanction (article 30 §2), or the choice to adapt the project instead. What was said stands in a table of its own.
 */
export const notKept = pgTable(
  'not_kept',
  {
    ...ofDossier(),
    contractId: uuid('contract_id').notNull(),
    /** The commitments of that contract that were not kept. */
    commitmentIds: jsonb('commitment_ids').$type<string[]>().notNull(),
    failedOn: civilDate('failed_on').notNull(),
    weighedOn: civilDate('weighed_on'),
    /** The reasons of the person are legitimate. */
    legitimate: known('legitimate').default('unknown'),
    noticeOn: civilDate('notice_on'),
    noticeBy: text('notice_by', { enum: ['registered-post', 'against-receipt', 'other'] }),
    advisedOn: civilDate('advised_on'),
    hearingOfferedOn: civilDate('hearing_offered_on'),
    hearingAnswer: text('hearing_answer', { enum: ['asked', 'declined', 'no-answer'] }),
    hearingHeldOn: civilDate('hearing_held_on'),
    hearingWith: text('hearing_with', {
      enum: ['alone', 'assisted', 'represented', 'did-not-come'],
    }),
    /** Another centre imposed a sanction of the same kind before. */
    elsewhere: known('elsewhere').default('unknown'),
    elsewhereDecidedOn: civilDate('elsewhere_decided_on'),
    /** A condition of the deferral was broken on this day. */
    brokenOn: civilDate('broken_on'),
    /** The day from which the broken deferral is carried out. */
    carriedOutFrom: civilDate('carried_out_from'),
    /** The deferral asks no more watching: kept to the end, carried out, or taken back. */
    settledOn: civilDate('settled_on'),
    endedOn: civilDate('ended_on'),
    endedAs: text('ended_as', { enum: ['adapted', 'no-sanction', 'withdrawn', 'deferral-kept'] }),
    version: integer('version').notNull().default(1),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.dossierId], [dossier.centreId, dossier.id]),
    within([table.centreId, table.contractId], [contract.centreId, contract.id]),
    index('not_kept_dossier').on(table.centreId, table.dossierId),
  ],
);
