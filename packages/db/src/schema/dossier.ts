import type { Dossier } from '@traject/rules/facts';
import { index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { centreId, civilDate, keyOf, recorded, within } from './columns.ts';
import { person } from './person.ts';
import { staff } from './staff.ts';
import { team } from './team.ts';

/** The file of one person in one centre. */
export const dossier = pgTable(
  'dossier',
  {
    centreId: centreId(),
    id: uuid('id').notNull(),
    personId: uuid('person_id').notNull(),
    number: text('number').notNull(),
    teamId: uuid('team_id').notNull(),
    workerId: uuid('worker_id').notNull(),
    replacementId: uuid('replacement_id'),
    /** The days on which the replacement stands in; null = no such limit. */
    replacementFrom: civilDate('replacement_from'),
    replacementUntil: civilDate('replacement_until'),
    /**
     * A planned change of worker: who takes over, with which team, from which day on. On that day these count instead of
     * the three above, without anybody writing them over; null = none is planned.
     */
    nextWorkerId: uuid('next_worker_id'),
    nextTeamId: uuid('next_team_id'),
    nextFrom: civilDate('next_from'),
    /** Null = not one of a couple on category 3; 'unknown' = not asked yet. */
    couple: jsonb('couple').$type<Dossier['couple']>(),
    /** The file of the partner in this centre, which names this one in turn; null = not linked. */
    partnerId: uuid('partner_id'),
    /** The last day of the duty that comes first; null = nothing to do. Written with the duties. */
    firstDueOn: civilDate('first_due_on'),
    closedOn: civilDate('closed_on'),
    /** The day of the last change of the file, kept by a trigger on the trail; reading it is no change. */
    lastMovedOn: civilDate('last_moved_on'),
    version: integer('version').notNull().default(1),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.personId], [person.centreId, person.id]),
    within([table.centreId, table.teamId], [team.centreId, team.id]),
    within([table.centreId, table.workerId], [staff.centreId, staff.id]),
    within([table.centreId, table.replacementId], [staff.centreId, staff.id]),
    within([table.centreId, table.nextWorkerId], [staff.centreId, staff.id]),
    within([table.centreId, table.nextTeamId], [team.centreId, team.id]),
    within([table.centreId, table.partnerId], [table.centreId, table.id]),
    uniqueIndex('dossier_partner').on(table.centreId, table.partnerId),
    uniqueIndex('dossier_number').on(table.centreId, table.number),
    uniqueIndex('dossier_person').on(table.centreId, table.personId),
    index('dossier_first_due').on(table.centreId, table.firstDueOn, table.id),
    index('dossier_worker').on(table.centreId, table.workerId),
    index('dossier_replacement').on(table.centreId, table.replacementId),
    index('dossier_next_worker').on(table.centreId, table.nextWorkerId),
    index('dossier_moved').on(table.centreId, table.lastMovedOn, table.id),
  ],
);
