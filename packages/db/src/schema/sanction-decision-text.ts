import { jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { keyOf, ofDossier, within } from './columns.ts';
import { sanctionDecision } from './sanction-decision.ts';

/** SECRET: why the committee decided so, and the conditions of a deferral. Same id as the decision. */
export const sanctionDecisionText = pgTable(
  'sanction_decision_text',
  {
    ...ofDossier(),
    reasonsInFact: text('reasons_in_fact').notNull(),
    reasonsInLaw: text('reasons_in_law').notNull(),
    conditions: jsonb('conditions').$type<string[]>().notNull().default([]),
    /** Of a decision that lessens an earlier one: what the person did better. */
    betterBehaviour: text('better_behaviour').notNull().default(''),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.id], [sanctionDecision.centreId, sanctionDecision.id]),
  ],
);
