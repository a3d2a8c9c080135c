import type { CivilDate } from '@traject/rules/calendar';
import {
  customType,
  date,
  foreignKey,
  type PgColumn,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';

/** The centre is the first part of every key: the wall between tenants, and the key to shard by. */
export const centreId = () => uuid('centre_id').notNull();

/** A civil date, `YYYY-MM-DD`, never an instant. */
export const civilDate = (name: string) => date(name, { mode: 'string' }).$type<CivilDate>();

/**
 * A text that is compared letter by letter whatever the language of the server, so that an index answers "begins with"
 * under row-level security, where a pattern would not be let near it.
 */
export const plainText = customType<{ data: string }>({ dataType: () => 'text COLLATE "C"' });

/** Who entered the row and when; every fact has a source. */
export const recorded = () => ({
  recordedBy: uuid('recorded_by').notNull(),
  recordedAt: timestamp('recorded_at', { withTimezone: true, mode: 'string' })
    .notNull()
    .defaultNow(),
});

/** A yes or no that may still have to be found out; unknown is a value of its own. */
export const known = (name: string) => text(name, { enum: ['yes', 'no', 'unknown'] }).notNull();

/** The columns that nearly every table of a file has. */
export const ofDossier = () => ({
  centreId: centreId(),
  id: uuid('id').notNull(),
  dossierId: uuid('dossier_id').notNull(),
});

/** Primary key with the centre first. */
export const keyOf = (table: { centreId: PgColumn; id: PgColumn }) =>
  primaryKey({ columns: [table.centreId, table.id] });

/** A reference inside one centre. */
export const within = (
  columns: [PgColumn, PgColumn],
  foreignColumns: [PgColumn, PgColumn],
  onDelete: 'cascade' | 'no action' = 'no action',
) => foreignKey({ columns, foreignColumns }).onDelete(onDelete);
