import { pgTable, text } from 'drizzle-orm/pg-core';
import { keyOf, ofDossier, within } from './columns.ts';
import { notKept } from './not-kept.ts';

/** SECRET: what was seen and said on the path of a commitment that was not kept. Same id as the path. */
export const notKeptText = pgTable(
  'not_kept_text',
  {
    ...ofDossier(),
    seen: text('seen').notNull(),
    /** The reasons that the person gave, and why they are legitimate or not. */
    reasons: text('reasons').notNull().default(''),
    weighing: text('weighing').notNull().default(''),
    notice: text('notice').notNull().default(''),
    advice: text('advice').notNull().default(''),
    hearing: text('hearing').notNull().default(''),
    breach: text('breach').notNull().default(''),
    ending: text('ending').notNull().default(''),
  },
  (table) => [keyOf(table), within([table.centreId, table.id], [notKept.centreId, notKept.id])],
);
