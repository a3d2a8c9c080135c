import { boolean, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { centreId, keyOf, recorded } from './columns.ts';

/** The lists of a centre from which a contract is written. */
export const SENTENCE_KINDS = [
  'objective',
  'commitment-of-person',
  'commitment-of-centre',
  'commitment-of-third-party',
  'evaluation',
  'third-party',
] as const;

/** A sentence that the centre uses often in its contracts; for a third party its name, with how far it takes part. */
export const referenceSentence = pgTable(
  'reference_sentence',
  {
    centreId: centreId(),
    id: uuid('id').notNull(),
    kind: text('kind', { enum: SENTENCE_KINDS }).notNull(),
    language: text('language', { enum: ['nl', 'fr', 'de'] }).notNull(),
    sentence: text('sentence').notNull(),
    detail: text('detail').notNull(),
    /** Taken off the list; the contracts that hold it keep it. */
    retired: boolean('retired').notNull().default(false),
    version: integer('version').notNull().default(1),
    ...recorded(),
  },
  (table) => [keyOf(table), index('reference_sentence_kind').on(table.centreId, table.kind)],
);
