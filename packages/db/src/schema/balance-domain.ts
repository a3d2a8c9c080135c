import type { ActionArea, LifeDomain } from '@traject/rules/facts';
import { integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { balance } from './balance.ts';
import { centreId, within } from './columns.ts';

/** SECRET: one page of the social balance, one life domain. */
export const balanceDomain = pgTable(
  'balance_domain',
  {
    centreId: centreId(),
    balanceId: uuid('balance_id').notNull(),
    domain: text('domain').$type<LifeDomain>().notNull(),
    clientStrengths: text('client_strengths').notNull(),
    clientNeeds: text('client_needs').notNull(),
    clientWishes: text('client_wishes').notNull(),
    centreStrengths: text('centre_strengths').notNull(),
    centreNeeds: text('centre_needs').notNull(),
    centreWishes: text('centre_wishes').notNull(),
    /** How far the person is integrated; empty = not written. */
    content: text('content').notNull(),
    /** How the topic was tried and how the person reacted; empty = not written. */
    effort: text('effort').notNull(),
    actionAreas: text('action_areas').array().$type<ActionArea[]>().notNull(),
    version: integer('version').notNull().default(1),
    savedBy: uuid('saved_by').notNull(),
    savedAt: timestamp('saved_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.centreId, table.balanceId, table.domain] }),
    within([table.centreId, table.balanceId], [balance.centreId, balance.id]),
  ],
);
