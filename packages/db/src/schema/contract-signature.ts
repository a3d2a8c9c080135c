import { index, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { centreId, civilDate, keyOf, recorded, within } from './columns.ts';
import { contract } from './contract.ts';

/** A line drawn with pen, finger or mouse: points [x, y] in a box of 1000 by 400. */
export type Stroke = readonly (readonly [number, number])[];

/**
 * One signature: who, how and when. A signature on a text that changed afterwards is kept as void; the days that count
 * for the rules stand with the contract itself.
 */
export const contractSignature = pgTable(
  'contract_signature',
  {
    centreId: centreId(),
    id: uuid('id').notNull(),
    contractId: uuid('contract_id').notNull(),
    party: text('party', { enum: ['person', 'centre', 'third-party'] }).notNull(),
    thirdPartyId: uuid('third_party_id'),
    /** Who held the pen. Empty for a paper whose reader did not write the name over. */
    name: text('name').notNull(),
    signedOn: civilDate('signed_on').notNull(),
    manner: text('manner', { enum: ['paper', 'drawn', 'typed'] }).notNull(),
    /** What was drawn on the screen; null for the other manners. */
    strokes: jsonb('strokes').$type<readonly Stroke[]>(),
    /** What the signer stated instead of drawing, in the words that stood on the screen. */
    statement: text('statement').notNull(),
    present: text('present').notNull(),
    /** On which device the text was shown. */
    device: text('device').notNull(),
    voidedAt: timestamp('voided_at', { withTimezone: true, mode: 'string' }),
    voidedBy: uuid('voided_by'),
    voidReason: text('void_reason'),
    ...recorded(),
  },
  (table) => [
    keyOf(table),
    within([table.centreId, table.contractId], [contract.centreId, contract.id]),
    index('contract_signature_contract').on(table.centreId, table.contractId),
  ],
);
