import type { ActionArea } from '@traject/rules/facts';
import { boolean, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { civilDate, keyOf, known, ofDossier, recorded, within } from './columns.ts';
import { dossier } from './dossier.ts';

const BEARERS = ['centre', 'third-party', 'does-not-arise', 'unknown'] as const;
const bearer = (name: string) => text(name, { enum: BEARERS }).notNull();

/**
 * A project contract, or an addendum to one. Once every party has signed, its text is frozen: a trigger of the database refuses any change
 * but its end (see the migrations).
 */
export const contract = pgTable(
  'contract',
  {
    ...ofDossier(),
    kind: text('kind', { enum: ['general', 'study'] }).notNull(),
    frameworkVersion: text('framework_version'),
    actionAreas: text('action_areas').array().$type<ActionArea[]>().notNull(),
    /** Null = not agreed yet. */
    startsOn: civilDate('starts_on'),
    /** How the end is agreed: a day, no end date, or not agreed yet. */
    endAgreed: text('end_agreed', { enum: ['on-a-day', 'without-end', 'unknown'] }).notNull(),
    endsOn: civilDate('ends_on'),
    deadlines: text('deadlines').notNull(),
    evaluationManner: text('evaluation_manner').notNull(),
    additionalAid: text('additional_aid').notNull(),
    incentiveBonus: text('incentive_bonus').notNull(),
    includesTraining: known('includes_training'),
    costOfEnrolment: bearer('cost_of_enrolment'),
    costOfInsurance: bearer('cost_of_insurance'),
    costOfWorkClothes: bearer('cost_of_work_clothes'),
    costOfTravel: bearer('cost_of_travel'),
    socialWorker: text('social_worker').notNull(),
    replacement: text('replacement').notNull(),
    proportion: text('proportion').notNull(),
    communityService: boolean('community_service').notNull().default(false),
    /** For a study project; null = not known. */
    studiesEndOn: civilDate('studies_end_on'),
    informedOn: civilDate('informed_on'),
    informedBy: text('informed_by'),
    givenOn: civilDate('given_on'),
    notedOn: civilDate('noted_on'),
    signedByPersonOn: civilDate('signed_by_person_on'),
    signedByCentreOn: civilDate('signed_by_centre_on'),
    /** True when the last signature is set: from then on the text is closed. */
    frozen: boolean('frozen').notNull().default(false),
    endedOn: civilDate('ended_on'),
    endResult: text('end_result'),
    /** An addendum: the signed contract whose text it changes (AMD-1). Null = a contract of its own. */
    amendsId: uuid('amends_id'),
    /** Who asked for the change of an addendum. */
    askedBy: text('asked_by', { enum: ['person', 'centre'] }),
    personAgrees: known('person_agrees').default('unknown'),
    centreAgrees: known('centre_agrees').default('unknown'),
    changeReason: text('change_reason').notNull().default(''),
    /** The earlier contract that this one brings up to date (BAL-10), with the job that came between. */
    renewsId: uuid('renews_id'),
    jobFrom: civilDate('job_from'),
    jobUntil: civilDate('job_until'),
    version: integer('version').notNull().default(1),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.dossierId], [dossier.centreId, dossier.id]),
    within([table.centreId, table.amendsId], [table.centreId, table.id]),
    within([table.centreId, table.renewsId], [table.centreId, table.id]),
    index('contract_dossier').on(table.centreId, table.dossierId),
    index('contract_amends').on(table.centreId, table.amendsId),
  ],
);
