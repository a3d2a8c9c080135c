import { pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { centreId, civilDate, keyOf, recorded } from './columns.ts';

/**
 * A version of the framework agreement that the council adopted (CON-1), in each language that it has. Its text never
 * changes; a new version takes its place, and a contract keeps the version that it stands on.
 */
export const frameworkAgreement = pgTable(
  'framework_agreement',
  {
    centreId: centreId(),
    id: uuid('id').notNull(),
    /** The name by which contracts call it. */
    version: text('version').notNull(),
    /** Null = taken over from before this record kept it. */
    adoptedOn: civilDate('adopted_on'),
    /** Null = since before this record kept it. */
    validFrom: civilDate('valid_from'),
    /** The last day; null while it holds. */
    validUntil: civilDate('valid_until'),
    textNl: text('text_nl').notNull(),
    textFr: text('text_fr').notNull(),
    textDe: text('text_de').notNull(),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    uniqueIndex('framework_agreement_version').on(table.centreId, table.version),
  ],
);
