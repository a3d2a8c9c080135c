import type { CivilDate } from '@traject/rules/calendar';
import { boolean, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { centreId } from './columns.ts';

/** One public centre for social welfare: the tenant, with its settings (local policy, never law). */
export const centre = pgTable(
  'centre',
  {
    centreId: centreId(),
    name: text('name').notNull(),
    nisCode: text('nis_code').notNull(),
    kboNumber: text('kbo_number').notNull(),
    language: text('language', { enum: ['nl', 'fr', 'de'] }).notNull(),
    remindsBeforeDeadline: boolean('reminds_before_deadline').notNull().default(true),
    reviewsExemptions: boolean('reviews_exemptions').notNull().default(true),
    closingDays: jsonb('closing_days').$type<CivilDate[]>().notNull().default([]),
    secondChanceCode: text('second_chance_code'),
    /** AMD-2: a worker may make an appointment alone. It conflicts with the law and is flagged wherever it is used. */
    allowsOneSidedChanges: boolean('allows_one_sided_changes').notNull().default(false),
    isDemonstration: boolean('is_demonstration').notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.centreId] })],
);
