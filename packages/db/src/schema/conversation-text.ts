import { pgTable, text } from 'drizzle-orm/pg-core';
import { keyOf, ofDossier, within } from './columns.ts';
import { conversation } from './conversation.ts';

/** SECRET: who was there, what was said, and the reason of an absence. Same id as the conversation. */
export const conversationText = pgTable(
  'conversation_text',
  {
    ...ofDossier(),
    who: text('who').notNull(),
    said: text('said').notNull(),
    /** Why the person did not come, once heard; empty = not heard yet. */
    reason: text('reason').notNull(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.id], [conversation.centreId, conversation.id], 'cascade'),
  ],
);
