import { boolean, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { centreId, keyOf, recorded, within } from './columns.ts';
import { staff } from './staff.ts';
import { team } from './team.ts';

/** A list of files that somebody wants back: its name and what it is kept to. */
export const savedFilter = pgTable(
  'saved_filter',
  {
    centreId: centreId(),
    id: uuid('id').notNull(),
    ownerId: uuid('owner_id').notNull(),
    name: text('name').notNull(),
    /** What the list is kept to, in the form of the desk (`file/input.ts`), which reads it with care. */
    filter: jsonb('filter').$type<Readonly<Record<string, unknown>>>().notNull(),
    /** Colleagues see it too. */
    shared: boolean('shared').notNull(),
    /** The team that it is shared with; null = with all of the centre. */
    teamId: uuid('team_id'),
    version: integer('version').notNull().default(1),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.ownerId], [staff.centreId, staff.id]),
    within([table.centreId, table.teamId], [team.centreId, team.id]),
    index('saved_filter_owner').on(table.centreId, table.ownerId),
  ],
);
