import { index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { civilDate, keyOf, known, ofDossier, recorded, within } from './columns.ts';
import { dossier } from './dossier.ts';

/** How somebody said yes, or asked for something. */
const HOW = ['in-writing', 'by-e-mail', 'in-conversation'] as const;

/** SECRET: the person leaves the area of the centre, and what the person wants with the project (TRF-1, TRF-2). */
export const residenceMove = pgTable(
  'residence_move',
  {
    ...ofDossier(),
    /** The first day of residence in the area of another centre. */
    movedOn: civilDate('moved_on').notNull(),
    toCentre: text('to_centre').notNull(),
    staysCompetent: known('stays_competent'),
    askedByPerson: known('asked_by_person'),
    askedOn: civilDate('asked_on'),
    askedHow: text('asked_how', { enum: HOW }),
    consents: known('consents'),
    consentedOn: civilDate('consented_on'),
    consentedHow: text('consented_how', { enum: HOW }),
    /** The first day of the right at the new centre; null = not known yet. */
    newRightFrom: civilDate('new_right_from'),
    mandatoryOnOtherGround: known('mandatory_on_other_ground'),
    commitmentsChecked: known('commitments_checked'),
    version: integer('version').notNull().default(1),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.dossierId], [dossier.centreId, dossier.id]),
    index('residence_move_dossier').on(table.centreId, table.dossierId),
  ],
);
