import { index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { centreId, civilDate, keyOf, plainText, recorded } from './columns.ts';

/** A client of the centre. */
export const person = pgTable(
  'person',
  {
    centreId: centreId(),
    id: uuid('id').notNull(),
    /** Eleven digits, check digits verified before it is written. */
    insz: text('insz').notNull(),
    firstName: text('first_name').notNull(),
    lastName: text('last_name').notNull(),
    /** Null = not known. */
    birthDate: civilDate('birth_date'),
    language: text('language', { enum: ['nl', 'fr', 'de'] }).notNull(),
    /** The place in an alphabetical list, without signs; made from the names. */
    sortName: plainText('sort_name').notNull().default(''),
    /** How the search keys were made (`search/keys.ts`); 0 = not yet. */
    keysVersion: integer('keys_version').notNull().default(0),
    version: integer('version').notNull().default(1),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    uniqueIndex('person_insz').on(table.centreId, table.insz),
    index('person_sort_name').on(table.centreId, table.sortName, table.id),
    index('person_name').on(table.centreId, table.lastName, table.firstName),
  ],
);
