import { boolean, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { centreId, keyOf, within } from './columns.ts';
import { team } from './team.ts';

/** The roles of the people who work with the files. */
export const STAFF_ROLES = [
  'social-worker',
  'head-of-social-work',
  'committee-secretary',
  'finance-officer',
  'management',
  'inspector',
  'administrator',
] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** Somebody who works in a centre, and the account with which that person signs in. */
export const staff = pgTable(
  'staff',
  {
    centreId: centreId(),
    id: uuid('id').notNull(),
    userId: text('user_id').notNull(),
    name: text('name').notNull(),
    role: text('role', { enum: STAFF_ROLES }).notNull(),
    teamId: uuid('team_id'),
    language: text('language', { enum: ['nl', 'fr', 'de'] }).notNull(),
    active: boolean('active').notNull().default(true),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.teamId], [team.centreId, team.id]),
    uniqueIndex('staff_user').on(table.centreId, table.userId),
    index('staff_by_user').on(table.userId),
  ],
);
