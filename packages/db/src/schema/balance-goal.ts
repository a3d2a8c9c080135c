import type { LifeDomain } from '@traject/rules/facts';
import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { balance } from './balance.ts';
import { centreId, keyOf, within } from './columns.ts';

/** SECRET: a goal of the social balance: a wanted end result. */
export const balanceGoal = pgTable(
  'balance_goal',
  {
    centreId: centreId(),
    id: uuid('id').notNull(),
    balanceId: uuid('balance_id').notNull(),
    domain: text('domain').$type<LifeDomain>().notNull(),
    position: integer('position').notNull(),
    goal: text('goal').notNull(),
    smart: text('smart').array().notNull(),
    consensus: text('consensus', { enum: ['agreed', 'difference-named', 'open'] }).notNull(),
    difference: text('difference').notNull(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.balanceId], [balance.centreId, balance.id]),
    index('balance_goal_balance').on(table.centreId, table.balanceId),
  ],
);
