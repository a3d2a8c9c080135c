import { index, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { centreId, plainText, within } from './columns.ts';
import { person } from './person.ts';

/**
 * What a person is found by: names as written and as they sound, and numbers, each with its sign before it
 * (`search/keys.ts`). The key comes before the person in the primary key, which so is the index to look in.
 */
export const searchKey = pgTable(
  'search_key',
  { centreId: centreId(), key: plainText('key').notNull(), personId: uuid('person_id').notNull() },
  (table) => [
    primaryKey({ columns: [table.centreId, table.key, table.personId] }),
    within([table.centreId, table.personId], [person.centreId, person.id], 'cascade'),
    index('search_key_person').on(table.centreId, table.personId),
  ],
);
