import type { LifeDomain } from '@traject/rules/facts';
import {
  foreignKey,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { centre } from './centre.ts';
import { centreId } from './columns.ts';

/** The questions of a centre that help a conversation about a life domain along; without a row the shipped ones hold. */
export const guidingQuestion = pgTable(
  'guiding_question',
  {
    centreId: centreId(),
    domain: text('domain').$type<LifeDomain>().notNull(),
    language: text('language', { enum: ['nl', 'fr', 'de'] }).notNull(),
    /** In the order in which they are asked; null = the shipped ones again. */
    questions: text('questions').array(),
    version: integer('version').notNull().default(1),
    savedBy: uuid('saved_by').notNull(),
    savedAt: timestamp('saved_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.centreId, table.domain, table.language] }),
    foreignKey({ columns: [table.centreId], foreignColumns: [centre.centreId] }),
  ],
);
